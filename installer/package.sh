#!/usr/bin/env bash
# Đóng gói chương trình trên Linux và macOS (Windows: package.ps1). Dùng sau `mvn package`:
#
#   installer/package.sh
#
# Kết quả ở target/installer/: thư mục chạy ngay không cần cài, và gói .deb, .rpm hoặc .dmg tùy theo máy.
# Gói mang theo Java riêng, người dùng không phải cài gì thêm. jpackage chỉ tạo được gói của chính hệ điều hành nó chạy.
set -euo pipefail
cd "$(dirname "$0")/.."

jar=target/campaign-desk.jar
out=target/installer

fail() {
  printf 'package.sh: %s\n' "$*" >&2
  exit 1
}

# ---- JDK 25: JAVA_HOME nếu đúng phiên bản, không thì nơi các hệ điều hành thường đặt
is_jdk_25() { [ -x "$1/bin/jpackage" ] && grep -qs '^JAVA_VERSION="25[.+"]' "$1/release"; }

find_jdk() {
  local dir
  for dir in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$dir" ] && is_jdk_25 "$dir"; then
      printf '%s\n' "$dir"
      return
    fi
  done
  fail 'không thấy JDK 25. Cài Temurin 25 (https://adoptium.net) hoặc đặt JAVA_HOME.'
}

# ---- MANIFEST của jar: phiên bản và danh sách thư viện chỉ viết một lần, trong pom.xml
manifest() { # các dòng dài bị gập: dòng sau bắt đầu bằng dấu cách
  (cd "$1" && "$jdk/bin/jar" --extract --file "$2" META-INF/MANIFEST.MF)
  tr -d '\r' <"$1/META-INF/MANIFEST.MF" | awk '/^ / { printf "%s", substr($0, 2); next } { printf "\n%s", $0 } END { print "" }'
}

field() { sed -n "s/^$1: //p" <<<"$2"; }

# Chỉ lấy đúng các thư viện mà jar gọi tên: target/lib có thể còn sót thư viện của lần dựng trước.
stage() {
  local lib
  mkdir -p "$1/lib"
  cp -p "$jar" "$1/"
  for lib in $2; do
    [ -f "target/$lib" ] || fail "thiếu target/$lib. Chạy lại mvn package."
    cp -p "target/$lib" "$1/lib/"
  done
}

# ---- AOT cache: lớp Java đã đọc và nối sẵn, để mở cửa sổ và chạy lệnh nhanh hơn
# Tên cache có phiên bản và mã của các tệp .jar: Java 25.0.3 không nhận ra cache cũ (JDK-8377932), nên cache của bản khác
# không bao giờ được mang tên này. Chỉ học đúng việc lúc mở: học cả các màn hình thì tệp lớn gần gấp đôi (158 so với 94 MB),
# mở chậm hơn và tốn thêm khoảng 100 MB bộ nhớ (đã đo).
train() {
  local cache=$1
  shift
  JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache -XX:TieredStopAtLevel=1" "$@" >"$work/train.log" 2>&1 || {
    cat "$work/train.log" >&2
    fail "không tạo được AOT cache $cache."
  }
  [ -s "$cache" ] || fail "không có AOT cache $cache."
}

# Cửa sổ tập trên màn hình thật, hay màn hình ảo của Xvfb; thiếu cả hai thì vẽ trong bộ nhớ, và cache thiếu các lớp của GTK.
on_display() {
  if [ -z "${DISPLAY:-}" ] && [ "$system" = linux ] && command -v xvfb-run >/dev/null &&
    PATH=$PATH:/sbin ldconfig -p | grep -q 'libgtk-3\.so\.0'; then
    xvfb-run -a -s '-screen 0 1366x768x24' "$@"
  else
    "$@"
  fi
}

# Buổi tập: dòng lệnh nhận 60 phiếu rồi kiểm tra, sau đó mở cửa sổ trên dữ liệu ấy.
rehearse() { # tệp chạy của cửa sổ, tệp chạy của dòng lệnh
  local data=$work/rehearsal/data
  mkdir -p "$work/rehearsal"
  train "$work/input/$cli_cache" "$2" rehearse --data "$data"
  train "$work/input/$cache" on_display "$1" open --measured brief --data "$data"
}

# Máy ảo Java chỉ dùng AOT cache khi giờ sửa của từng tệp .jar đúng như lúc tập, còn jpackage chép tệp nào cũng đặt giờ mới. Vì
# vậy mọi tệp .jar được đặt cùng một giờ cố định, lúc tập cũng như trong gói.
fixed_time=1767225600 # 2026-01-01 00:00:00 UTC
settle() { TZ=UTC find "$1" -name '*.jar' -exec touch -t 202601010000.00 {} +; }

# Gói có cache mà máy ảo không nhận thì không ai hay, chỉ thấy mở chậm: phải hỏi ngay lúc đóng gói.
uses_cache() { # tệp chạy của dòng lệnh
  JAVA_TOOL_OPTIONS="-Xlog:class+load:file=$work/loaded.log" "$1" --version >/dev/null 2>&1
  [ "$(grep -c 'shared objects file' "$work/loaded.log")" -gt 500 ] || fail "Java không dùng AOT cache của $1."
  [ "$(grep -c ' picocli\..*shared objects file' "$work/loaded.log")" -gt 100 ] || fail "AOT cache của $1 thiếu picocli."
}

# Trên Linux chương trình mở bằng một tập lệnh nhỏ thay cho trình khởi chạy của jpackage; lý do viết trong tập lệnh ấy.
launch_lightly() { # thư mục chương trình
  local name
  for name in "$1"/lib/app/*.cfg; do
    install -m 755 installer/linux/launcher.sh "$1/bin/$(basename "$name" .cfg)"
  done
}

# Gói .deb của jpackage được mở ra, đặt lại giờ và gói lại; lần này mới nén.
repack() {
  dpkg-deb --raw-extract "$1" "$work/deb"
  settle "$work/deb"
  dpkg-deb --root-owner-group --build "$work/deb" "$1" >/dev/null
}

# Phần mở đầu của dòng lệnh: cli.properties, thêm tên cache khi đã có.
cli_launcher() {
  sed "s|^java-options=.*|& $1|" installer/cli.properties >"$work/cli.properties"
}

digest() { cat "$work/input"/*.jar "$work/input/lib"/*.jar | cksum | cut -d' ' -f1; }

# ---- gói của từng hệ điều hành
image() { "$jdk/bin/jpackage" --type app-image "${program[@]}" --dest "$out" "$@"; }
package() { "$jdk/bin/jpackage" --type "$1" --dest "$out" "${@:2}"; }

linux() {
  # hai gói làm từ chính thư mục chạy ngay, nên mang cùng trình khởi chạy
  local packed=(--app-image "$out/campaign-desk" --app-version "${version%%-*}" --vendor "Campaign Desk"
    @installer/linux.args @installer/linux-package.args)
  image @installer/linux.args
  launch_lightly "$out/campaign-desk"
  settle "$out/campaign-desk"
  # dòng lệnh không có mục trong thực đơn: làm gói từ thư mục có sẵn thì jpackage quên linux-shortcut=false của cli.properties
  sed -i '/<add-launcher/,/<\/add-launcher>/{s|.*</add-launcher>||p;d}' "$out/campaign-desk/lib/app/.jpackage.xml"
  uses_cache "$out/campaign-desk/bin/campaign-desk-cli"
  if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then
    DPKG_DEB_COMPRESSOR_TYPE=none \
      package deb "${packed[@]}" @installer/linux-deb.args
    # dpkg-deb nén kỹ hơn mức thường dùng; đo trên một AOT cache: nhỏ đi 1 phần trăm
    DPKG_DEB_COMPRESSOR_LEVEL=9 repack "$out"/*.deb
  else
    echo 'Không tạo gói .deb: máy chưa có dpkg-deb và fakeroot.'
  fi
  if command -v rpmbuild >/dev/null; then
    # rpmbuild chỉ nén bằng gzip nếu không dặn; lời dặn nằm trong thư mục nhà, nên cho nó một thư mục riêng. Đã đo: 118 MB bằng gzip
    mkdir "$work/rpm-home"
    # Giờ của tệp trong gói không muộn hơn giờ cố định (đúng giờ của settle): rpm 4.14 đến 4.19, rồi từ 4.20
    cat >"$work/rpm-home/.rpmmacros" <<'MACROS'
%_binary_payload w6T0.xzdio
%clamp_mtime_to_source_date_epoch 1
%build_mtime_policy clamp_to_source_date_epoch
MACROS
    HOME=$work/rpm-home SOURCE_DATE_EPOCH=$fixed_time package rpm "${packed[@]}" @installer/linux-rpm.args
  else
    echo 'Không tạo gói .rpm: máy chưa có rpmbuild.'
  fi
}

macos() {
  image @installer/macos.args
  settle "$out"
  package dmg "${program[@]}" @installer/macos.args @installer/macos-dmg.args
}

[ -f "$jar" ] || fail "chưa có $jar. Chạy mvn package trước."
case "$(uname -s)" in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  *) fail 'hệ điều hành này dùng installer/package.ps1.' ;;
esac

jdk=$(find_jdk)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
main=$(manifest "$work" "$PWD/$jar")
version=$(field Implementation-Version "$main")
libraries=$(field Class-Path "$main")
[ -n "$version" ] && [ -n "$libraries" ] || fail "$jar không ghi phiên bản hay thư viện trong MANIFEST."
case "$system:$libraries" in
  linux:*javafx-graphics-*-linux* | macos:*javafx-graphics-*-mac*) ;;
  *) fail "$jar được dựng với JavaFX của hệ điều hành khác. Chạy lại mvn package trên máy này." ;;
esac

rm -rf "$out"
mkdir -p "$out"
stage "$work/packed" "$libraries"
"$jdk/bin/java" installer/LeanJars.java "$work/packed" "$work/input" installer/left-out.txt
# Bỏ bảng ký hiệu của thư viện gốc khi máy có objcopy: gói .deb nhỏ đi khoảng 1 MB, chương trình không đổi.
strip=()
if [ "$system" = linux ] && command -v objcopy >/dev/null; then
  strip=(--strip-native-debug-symbols exclude-debuginfo-files)
fi
"$jdk/bin/jlink" @installer/runtime.args ${strip[@]+"${strip[@]}"} --output "$work/runtime"

# jpackage chỉ nhận số và dấu chấm: 1.2.0-SNAPSHOT thành 1.2.0
parts=(@installer/common.args --app-version "${version%%-*}" --input "$work/input" --runtime-image "$work/runtime"
  --add-launcher "campaign-desk-cli=$work/cli.properties")
tag=$version-$(digest)
cache=campaign-desk-$tag.aot
cli_cache=campaign-desk-cli-$tag.aot

# Lần thứ nhất: thư mục chạy ngay chưa có cache, để tập. Lần thứ hai: cùng các tệp ấy, thêm cache.
cli_launcher ''
"$jdk/bin/jpackage" --type app-image "${parts[@]}" "@installer/$system.args" --dest "$work/first"
settle "$work/first"
case "$system" in
  linux)
    launch_lightly "$work/first/campaign-desk"
    rehearse "$work/first/campaign-desk/bin/campaign-desk" "$work/first/campaign-desk/bin/campaign-desk-cli"
    ;;
  macos) rehearse "$work/first/Campaign Desk.app/Contents/MacOS/Campaign Desk" \
    "$work/first/Campaign Desk.app/Contents/MacOS/campaign-desk-cli" ;;
esac
cli_launcher "-XX:AOTCache=\$APPDIR/$cli_cache"
program=("${parts[@]}" --java-options "-XX:AOTCache=\$APPDIR/$cache")
"$system"

echo "Campaign Desk $version:"
du -sh "$work/runtime" | awk '{ print "  " $1 "\tJava đi kèm" }'
du -sh "$out"/* | awk '{ size = $1; $1 = ""; print "  " size "\t" substr($0, 2) }'
