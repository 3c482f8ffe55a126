#!/usr/bin/env bash
# Kiểm gói .deb (và .rpm nếu có) vừa tạo ở target/installer: cài vào một hệ Debian sạch, chạy, nâng cấp, gỡ.
#
#   installer/check.sh            (`installer/check.sh false` không làm gì: cho mvn -Pinstaller -Dinstaller.check=false)
#
# Cần quyền root, mmdebstrap và mạng (kho của Debian). Hệ sạch nằm ở target/installer-check, dùng lại được lần sau.
# Ảnh cửa sổ và lời chương trình nói: target/installer-check/. Sai điều gì thì dừng ngay ở đó, mã thoát 1.
set -euo pipefail
cd "$(dirname "$0")/.."

out=target/installer
check=target/installer-check
root=$check/root
limit=75000000
person=officer
data=/home/$person/.local/share/campaign-desk

fail() {
  printf 'check.sh: %s\n' "$*" >&2
  exit 1
}

say() { printf '%s\n' "$*"; }

need() { command -v "$1" >/dev/null || fail "cần $1."; }

only() { # đúng một tệp có tên như vậy
  [ $# = 1 ] && [ -f "$1" ] || fail "phải có đúng một gói, thấy: $*"
  printf '%s\n' "$1"
}

field() { dpkg-deb --field "$deb" "$1"; }

# ---- trong hệ sạch: chỉ thấy hệ ấy; là người dùng thường trừ khi nói khác
inside() {
  unshare --mount --pid --fork -- bash -c '
    mount --bind /dev "$1/dev"
    mount --bind /dev/pts "$1/dev/pts"
    mount -t proc proc "$1/proc"
    mount -t tmpfs tmpfs "$1/tmp"
    exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root bash -euc "$2"' - "$root" "$1"
}

as_person() { inside "cd /home/$person; exec runuser -u $person -- env HOME=/home/$person bash -euc '$1'"; }

# Chạy, giữ lời nói và mã thoát: mong đợi một mã, không bao giờ một vết lỗi Java.
told() { # mã mong đợi, tên, lệnh
  local code=0
  as_person "$3" >"$check/$2.txt" 2>&1 || code=$?
  [ "$code" = "$1" ] || fail "$2: mã thoát $code, mong đợi $1: $(tail -5 "$check/$2.txt")"
  if grep -qE '^\s+at |Exception|^Caused by' "$check/$2.txt"; then
    fail "$2: vết lỗi Java thay vì một câu: $(head -5 "$check/$2.txt")"
  fi
  [ -s "$check/$2.txt" ] || fail "$2: không nói gì."
}

# ---- gói: cỡ, tệp, mục trong thực đơn, phiên bản ở mọi nơi
inspect() {
  local size listing=$check/listing.txt
  size=$(stat -c %s "$deb")
  [ "$size" -le "$limit" ] || fail "$deb: $size byte, quá $limit."
  dpkg-deb --contents "$deb" >"$listing"
  for file in bin/campaign-desk bin/campaign-desk-cli lib/app/campaign-desk.jar lib/app/campaign-desk.cfg \
    lib/app/campaign-desk-cli.cfg lib/campaign-desk-campaign-desk.desktop lib/campaign-desk.png share/doc/copyright; do
    grep -q " \./opt/campaign-desk/$file$" "$listing" || fail "$deb không có $file."
  done
  grep -q 'cli\.desktop$' "$listing" && fail 'dòng lệnh có mục trong thực đơn.'
  grep -q "lib/app/campaign-desk-$version-.*\.aot$" "$listing" || fail 'thiếu AOT cache của cửa sổ.'
  grep -q "lib/app/campaign-desk-cli-$version-.*\.aot$" "$listing" || fail 'thiếu AOT cache của dòng lệnh.'
  [ "$(field Package)" = campaign-desk ] || fail 'tên gói khác.'
  case "$(field Depends)" in *libgtk-3-0*) ;; *) fail 'gói không đòi GTK 3.' ;; esac
  [ "$(field Version)" = "${version%%-*}" ] || fail "phiên bản của gói: $(field Version), của chương trình: $version."
  say "gói: $size byte (cho phép $limit), $(wc -l <"$listing") tệp, phiên bản $version"
}

inspect_rpm() {
  local rpm=$1
  [ "$(rpm -qp --queryformat '%{VERSION}' "$rpm" 2>/dev/null)" = "${version%%-*}" ] || fail "$rpm: phiên bản khác."
  rpm -qp --requires "$rpm" 2>/dev/null | grep -qx gtk3 || fail "$rpm không đòi gtk3."
  diff <(rpm -qpl "$rpm" 2>/dev/null | grep -E '^/opt/campaign-desk/lib/(app|runtime)/.' | sort) \
    <(awk '{ print substr($6, 2) }' "$check/listing.txt" | grep -E '^/opt/campaign-desk/lib/(app|runtime)/.' | sed 's|/$||' | sort) \
    >"$check/rpm-files.txt" || fail "$rpm không mang cùng các tệp như gói .deb, xem $check/rpm-files.txt."
  say "rpm: $(stat -c %s "$rpm") byte, cùng các tệp như gói .deb."
}

# ---- hệ sạch
clean_root() {
  local packages
  # rpm ở trong hệ sạch: tập lệnh gỡ của gói .rpm hỏi nó tệp trong thực đơn còn của gói nào khác không
  local tools=xvfb,xauth,x11-apps,x11-utils,desktop-file-utils,fonts-dejavu-core,rpm
  if [ "$(cat "$check/root.wanted" 2>/dev/null)" != "$(field Depends) $tools" ]; then
    rm -rf "$root" "$check/root.tar"
    packages=$(field Depends | tr -d ' ' | sed 's/([^)]*)//g; s/|[^,]*//g')
    say "hệ sạch: mmdebstrap minbase với $packages, Xvfb"
    mmdebstrap --quiet --variant=minbase --mode=root \
      --include="$packages,$tools" \
      bookworm "$check/root.tar" >"$check/mmdebstrap.txt" 2>&1 || fail "mmdebstrap: $(tail -3 "$check/mmdebstrap.txt")"
    echo "$(field Depends) $tools" >"$check/root.wanted"
  fi
  rm -rf "$root"
  mkdir -p "$root"
  tar -xf "$check/root.tar" -C "$root"
  inside "useradd --create-home $person"
  # mọi hệ có màn hình nền đều có thư mục này; thiếu nó thì xdg-desktop-menu, và cả việc cài gói, dừng lại
  mkdir -p "$root/usr/share/desktop-directories"
}

# Cùng gói với một số phiên bản thấp hơn, tên cache cũng vậy: để thử nâng cấp.
older_package() {
  local tree=$check/older old=0.9.0
  rm -rf "$tree"
  dpkg-deb --raw-extract "$deb" "$tree"
  sed -i "s/^Version: .*/Version: $old/" "$tree/DEBIAN/control"
  for file in "$tree"/opt/campaign-desk/lib/app/*.aot; do
    mv "$file" "${file/-$version-/-$old-}"
  done
  sed -i "s/-$version-/-$old-/; s/app-version=.*/app-version=$old/" "$tree"/opt/campaign-desk/lib/app/*.cfg
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$tree" "$check/older.deb" >/dev/null
  rm -rf "$tree"
}

install_package() {
  cp "$1" "$root/root/package.deb"
  inside 'dpkg --install /root/package.deb' >"$check/dpkg-$2.txt" 2>&1 || fail "cài: $(tail -5 "$check/dpkg-$2.txt")"
  rm "$root/root/package.deb"
}

# ---- chương trình đã cài
bin=/opt/campaign-desk/bin

first_use() {
  local forms
  told 0 self-check "$bin/campaign-desk-cli self-check"
  mkdir -p "$root/home/$person/forms"
  cp src/test/resources/intake/golden/*.{doc,docx,pdf,xls,xlsx,rtf,txt,csv,eml,zip} "$root/home/$person/forms/" 2>/dev/null || true
  inside "chown -R $person: /home/$person/forms"
  forms=$(find "$root/home/$person/forms" -type f | wc -l)
  [ "$forms" -gt 20 ] || fail 'không có tệp mẫu để nhận.'
  # 1: xong, có tệp cần người xem
  told 1 import "$bin/campaign-desk-cli import --accept-clean --arrived 15/11/2024 --json forms.jsonl ~/forms"
  [ "$(wc -l <"$root/home/$person/forms.jsonl")" -ge "$forms" ] || fail 'không phải tệp nào cũng có lời.'
  told 0 status-before "$bin/campaign-desk-cli status"
  say "lần đầu: self-check tốt, đã đưa $forms tệp mẫu vào"
}

picture() { # cửa sổ hiện lên trong Xvfb, được chụp, rồi đóng lại
  as_person "
    mkdir -p /tmp/.X11-unix
    Xvfb :7 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 & x=\$!
    export DISPLAY=:7
    sleep 2
    $bin/campaign-desk >window.txt 2>&1 & program=\$!
    for i in \$(seq 90); do
      xwininfo -root -tree 2>/dev/null | grep -q \"Sổ Chiến dịch\" && break
      kill -0 \$program
      sleep 1
    done
    xwininfo -root -tree | grep -q \"Sổ Chiến dịch\"
    sleep 15
    for status in /proc/[0-9]*/status; do
      if grep -qs \"^Name:.*campaign-desk\" \$status; then grep VmRSS \$status; fi
    done >memory.txt
    xwd -root -silent >window.xwd
    kill \$program
    wait \$program || true
    kill \$x
  " || fail "cửa sổ không hiện: $(cat "$root/home/$person/window.txt")"
  cp "$root/home/$person/window.xwd" "$check/"
  if command -v convert >/dev/null; then
    convert "xwd:$check/window.xwd" "$check/window.png"
    [ "$(identify -format %k "$check/window.png")" -gt 50 ] || fail 'ảnh cửa sổ trống.'
  fi
  if [ -s "$root/home/$person/window.txt" ]; then
    fail "cửa sổ in ra: $(head -3 "$root/home/$person/window.txt")"
  fi
  say "cửa sổ: đã hiện và được chụp, $check/window.png. $(sort -k2n "$root/home/$person/memory.txt" | tail -1)"
}

installed() { # mục trong thực đơn, phiên bản
  local entry=/usr/share/applications/campaign-desk-campaign-desk.desktop
  inside "desktop-file-validate $entry" || fail 'mục trong thực đơn sai.'
  grep -q '^Name=Sổ Chiến dịch$' "$root$entry" || fail 'thực đơn không có tên tiếng Việt.'
  [ -x "$root$(sed -n 's/^Exec=//p' "$root$entry")" ] || fail 'thực đơn gọi một tệp không chạy được.'
  [ -f "$root$(sed -n 's/^Icon=//p' "$root$entry")" ] || fail 'biểu tượng không có.'
  told 0 version "$bin/campaign-desk-cli --version"
  grep -q "$version" "$check/version.txt" || fail "phiên bản: $(cat "$check/version.txt")"
}

as_before() { # số liệu như lúc cài lần đầu
  told 0 status-after "$bin/campaign-desk-cli status"
  diff "$check/status-before.txt" "$check/status-after.txt" || fail "$1 làm đổi số liệu."
  told 0 verify "$bin/campaign-desk-cli verify"
}

upgraded() {
  installed
  [ -z "$(find "$root/opt" -name '*-0.9.0-*')" ] || fail 'tệp của phiên bản cũ còn lại.'
  as_before 'nâng cấp'
  say 'nâng cấp: phiên bản cũ biến mất, số liệu như trước, verify tốt'
}

removed() { # lệnh gỡ
  local before after
  before=$(cd "$root$data" && find . -type f | sort | xargs -d '\n' sha256sum)
  "$@" >"$check/removed.txt" 2>&1 || fail "gỡ: $(tail -5 "$check/removed.txt")"
  after=$(cd "$root$data" && find . -type f | sort | xargs -d '\n' sha256sum)
  [ "$before" = "$after" ] || fail 'gỡ cài đặt đụng vào dữ liệu.'
  [ ! -e "$root/opt/campaign-desk" ] || fail 'gỡ cài đặt để lại tệp.'
  [ ! -e "$root/usr/share/applications/campaign-desk-campaign-desk.desktop" ] || fail 'thực đơn còn lại.'
  say "gỡ: không còn tệp nào của chương trình, $(wc -l <<<"$after") tệp dữ liệu nguyên vẹn"
}

# Gói .rpm cài bằng rpm ngay trong hệ sạch ấy, với mọi tập lệnh của gói; thư viện gói đòi thì hệ đã có dưới tên của Debian
# (--nodeps), nên đây không thay cho một hệ RPM thật.
by_rpm() { inside "rpm --force-debian --nodeps $*"; }

tried_rpm() {
  cp "$1" "$root/root/campaign-desk.rpm"
  by_rpm --install /root/campaign-desk.rpm >"$check/rpm-install.txt" 2>&1 || fail "cài .rpm: $(tail -5 "$check/rpm-install.txt")"
  by_rpm --verify campaign-desk >"$check/rpm-verify.txt" 2>&1 || fail "rpm --verify: $(head -5 "$check/rpm-verify.txt")"
  installed
  told 0 self-check-rpm "$bin/campaign-desk-cli self-check"
  as_before 'gói .rpm'
  picture
  removed by_rpm --erase campaign-desk
  say 'rpm: cài, chạy, gỡ bằng rpm trong hệ Debian sạch (--nodeps)'
}

# ---- nơi không thuận: một câu cho người đọc, mã thoát 3
bad_places() {
  told 3 no-display "$bin/campaign-desk"
  told 3 unwritable "mkdir -p locked; chmod 500 locked; $bin/campaign-desk-cli --data locked/data status"
  inside "mount -t tmpfs -o size=300k tmpfs /mnt; chown $person /mnt
    exec runuser -u $person -- bash -c '$bin/campaign-desk-cli --data /mnt/data status'" >"$check/tiny-disk.txt" 2>&1 &&
    fail 'đĩa đầy mà vẫn báo xong.'
  grep -qE '^\s+at |Exception' "$check/tiny-disk.txt" && fail "đĩa đầy: $(head -3 "$check/tiny-disk.txt")"
  without_parts
  say 'nơi không thuận (không màn hình, không ghi được, đĩa đầy, không GTK, không phông chữ): một câu, không vết lỗi'
  for file in no-display unwritable tiny-disk no-gtk no-fonts; do
    printf '  %-11s %s\n' "$file" "$(tail -1 "$check/$file.txt")"
  done
}

# Che thư viện hay phông chữ trong hệ sạch rồi mở cửa sổ.
without_parts() {
  hidden no-gtk 'find / -xdev -name "libgtk-3.so*" -exec mount --bind /dev/null {} \;'
  hidden no-fonts 'mount -t tmpfs tmpfs /usr/share/fonts; mount -t tmpfs tmpfs /var/cache/fontconfig'
}

hidden() { # tên, lệnh che
  local code=0
  inside "$2
    cd /home/$person
    exec runuser -u $person -- env HOME=/home/$person bash -c '
      Xvfb :8 -screen 0 800x600x24 -nolisten tcp >/dev/null 2>&1 & x=\$!
      sleep 2
      DISPLAY=:8 timeout 60 $bin/campaign-desk; code=\$?
      kill \$x; exit \$code'" >"$check/$1.txt" 2>&1 || code=$?
  [ "$code" = 3 ] || fail "$1: mã thoát $code: $(head -5 "$check/$1.txt")"
  if grep -qE '^\s+at |Exception' "$check/$1.txt"; then fail "$1: $(head -5 "$check/$1.txt")"; fi
}

if [ "${1:-true}" = false ]; then
  say 'check.sh: được dặn không thử gói.'
  exit
fi
[ "$(id -u)" = 0 ] || fail 'cần quyền root (chroot).'
for tool in mmdebstrap dpkg-deb unshare unzip; do need "$tool"; done
deb=$(only "$out"/*.deb)
version=$(unzip -p target/campaign-desk.jar META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: //p')
mkdir -p "$check"

inspect
rpm=$(find "$out" -maxdepth 1 -name '*.rpm')
if [ -n "$rpm" ]; then inspect_rpm "$rpm"; else say 'rpm: không có.'; fi
clean_root
older_package
install_package "$check/older.deb" older
say 'cài: phiên bản thấp hơn, bằng dpkg trong hệ sạch, với mọi tập lệnh của gói'
first_use
picture
install_package "$deb" newer
upgraded
bad_places
removed inside 'dpkg --purge campaign-desk'
if [ -n "$rpm" ]; then tried_rpm "$rpm"; fi
rm -rf "$root" "$check/older.deb"
say 'Gói tốt.'
