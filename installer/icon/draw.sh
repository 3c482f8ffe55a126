#!/usr/bin/env bash
# Vẽ lại mọi cỡ của biểu tượng từ campaign-desk.svg (chạy sau khi sửa tệp SVG, rồi ghi các tệp mới vào kho).
# Cần rsvg-convert (gói librsvg2-bin), icotool (icoutils) và png2icns (icnsutils).
set -euo pipefail
cd "$(dirname "$0")"

window=../../src/main/resources/vn/campaigndesk/app
sizes=$(mktemp -d)
trap 'rm -rf "$sizes"' EXIT
for n in 16 32 48 64 128 256 512; do
  rsvg-convert --width "$n" --height "$n" campaign-desk.svg --output "$sizes/$n.png"
done

# cửa sổ
mkdir -p "$window"
for n in 16 32 48 64 128 256 512; do cp "$sizes/$n.png" "$window/icon-$n.png"; done
# Linux, Windows, macOS
cp "$sizes/256.png" campaign-desk.png
icotool --create --output=campaign-desk.ico "$sizes"/{16,32,48,64}.png --raw="$sizes/128.png" --raw="$sizes/256.png"
png2icns campaign-desk.icns "$sizes"/{16,32,48,128,256,512}.png >/dev/null
