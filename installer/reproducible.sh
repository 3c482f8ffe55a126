#!/usr/bin/env bash
# Dựng tệp .jar hai lần từ cùng một commit, ở hai thư mục khác tên nhau, và so từng byte.
#
#   installer/reproducible.sh
#
# Khác nhau thì nêu tên các tệp khác bên trong, mã thoát 1. Chỉ lấy những gì đã commit.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # thư mục
  mkdir -p "$1"
  git archive HEAD | tar -x -C "$1"
  (cd "$1" && mvn -B -q -DskipTests -Djacoco.skip package) >"$work/mvn.log" 2>&1 || {
    tail -20 "$work/mvn.log" >&2
    exit 1
  }
  cp "$1/target/campaign-desk.jar" "$2"
}

build "$work/first" "$work/first.jar"
build "$work/a folder with another name" "$work/second.jar"
if cmp -s "$work/first.jar" "$work/second.jar"; then
  printf 'Hai lần dựng giống nhau từng byte: %s\n' "$(sha256sum <"$work/first.jar" | cut -d' ' -f1)"
  exit
fi
mkdir "$work/one" "$work/two"
unzip -qo "$work/first.jar" -d "$work/one"
unzip -qo "$work/second.jar" -d "$work/two"
diff -rq "$work/one" "$work/two" >&2 || true
echo 'Hai lần dựng khác nhau.' >&2
exit 1
