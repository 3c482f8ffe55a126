#!/usr/bin/env bash
# Ghép thư mục chạy ngay cho Windows trên Linux hay macOS. Dùng sau `mvn package`:
#
#   installer/windows-folder.sh [TỆP-JRE.zip]
#
# Kết quả: target/installer/windows/Campaign Desk, chạy bằng "Campaign Desk.cmd". jlink và jpackage không tạo được Java cho
# hệ điều hành khác: đưa tệp .zip của một JRE 25 cho Windows thì thư mục mang nó theo, không thì máy dùng phải có Java 25.
# Chưa chạy trên Windows. Ở đây self-check chạy bằng chính tệp đối số và các tệp .jar của thư mục này, với Java của máy đang dựng.
set -euo pipefail
cd "$(dirname "$0")/.."

jar=target/campaign-desk.jar
folder='target/installer/windows/Campaign Desk'

fail() {
  printf 'windows-folder.sh: %s\n' "$*" >&2
  exit 1
}

[ -f "$jar" ] || fail "chưa có $jar. Chạy mvn package trước."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Cùng các thư viện, với JavaFX cùng phiên bản cho Windows
mvn -B -q dependency:copy-dependencies -Djavafx.platform=win -DincludeScope=runtime "-DoutputDirectory=$work/packed"
ls "$work/packed"/javafx-graphics-*-win.jar >/dev/null 2>&1 || fail 'không tải được JavaFX cho Windows.'
if ls "$work/packed"/javafx-*-linux.jar "$work/packed"/javafx-*-mac*.jar >/dev/null 2>&1; then
  fail 'lẫn JavaFX của hệ điều hành khác.'
fi

rm -rf "$folder"
mkdir -p "$folder/app"
"$java" installer/LeanJars.java "$work/packed" "$folder/app/lib" installer/left-out.txt
cp "$jar" "$folder/app/"
cp LICENSE "$folder/"

# Tệp đối số của java: chính các dòng --java-options của common.args. Class path tính từ chỗ tệp .cmd, không từ thư mục
# đang đứng, để đường dẫn gõ trong dòng lệnh vẫn đúng nghĩa.
sed -n 's/^--java-options //p' installer/common.args >"$folder/app/campaign-desk.args"

launcher() { # tệp, java hay javaw, mở đầu
  printf '%s\r\n' '@echo off' 'setlocal' "set JAVA=$2.exe" \
    "if exist \"%~dp0runtime\\bin\\$2.exe\" set JAVA=%~dp0runtime\\bin\\$2.exe" \
    "$3\"%JAVA%\" \"@%~dp0app\\campaign-desk.args\" -cp \"%~dp0app\\*;%~dp0app\\lib\\*\" vn.campaigndesk.Launcher %*" \
    >"$folder/$1"
}
launcher 'Campaign Desk.cmd' javaw 'start "" '
launcher campaign-desk-cli.cmd java ''

if [ -n "${1:-}" ]; then
  unzip -q "$1" -d "$work/jre"
  mv "$work/jre"/* "$folder/runtime"
  [ -f "$folder/runtime/bin/javaw.exe" ] || fail "$1 không phải JRE cho Windows."
fi
# Cùng tệp đối số, cùng các tệp .jar, chạy bằng Java của máy này: mọi việc không vẽ cửa sổ phải làm được.
"$java" "@$folder/app/campaign-desk.args" -Djava.awt.headless=true -cp "$folder/app/*:$folder/app/lib/*" \
  vn.campaigndesk.Launcher self-check || fail 'self-check không tốt.'
printf 'Campaign Desk, thư mục Windows: %s\n' "$folder"
