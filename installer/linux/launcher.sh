#!/bin/sh
# Mở chương trình bằng Java đi kèm, theo tệp .cfg mà jpackage đã ghi trong lib/app. Thay cho trình khởi chạy của jpackage trên
# Linux: nó hỏi rpm và dpkg xem mình thuộc gói nào, rồi tự gọi lại mình và hỏi thêm lần nữa, mỗi lần mở mất chừng ấy thời gian
# và càng lâu khi máy cài càng nhiều gói. Ở đây chỉ cần biết mình đang nằm ở đâu.
self=$(readlink -f -- "$0") || exit
bin=${self%/*}
home=${bin%/*}
app=$home/lib/app

# Java đọc thêm biến này; người dùng đặt nó cho chương trình khác thì không được làm hỏng chương trình này.
unset JDK_JAVA_OPTIONS

path=
main=
options=
newline='
'
while IFS= read -r line || [ -n "$line" ]; do
  value=${line#*=}
  case $value in *'$APPDIR'*) value=${value%%'$APPDIR'*}$app${value#*'$APPDIR'} ;; esac
  case $line in
    app.classpath=*) path=$path${path:+:}$value ;;
    app.mainclass=*) main=$value ;;
    java-options=*) options=$options$newline$value ;;
  esac
done <"$app/${self##*/}.cfg"

# mỗi dòng một đối số: chỉ cắt ở cuối dòng, không thay dấu * bằng tên tệp
set -f
IFS=$newline
exec "$home/lib/runtime/bin/java" "-Djpackage.app-path=$self" $options -cp "$path" "$main" "$@"
