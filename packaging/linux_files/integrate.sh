#!/bin/sh
# Puts CETL Prep into your own menu and lets a double-click open question banks. `integrate.sh --remove` takes it out again.
set -eu
here=$(dirname "$(readlink -f "$0")")
share=${XDG_DATA_HOME:-$HOME/.local/share}
desktop=$share/applications/cetl-prep.desktop
mime=$share/mime/packages/cetl-prep.xml
icon=$share/icons/hicolor/scalable/apps/cetl-prep.svg
if [ "${1:-}" = "--remove" ]; then
    rm -f "$desktop" "$mime" "$icon"
else
    mkdir -p "$(dirname "$desktop")" "$(dirname "$mime")" "$(dirname "$icon")"
    sed "s|^Exec=cetl-prep|Exec=\"$here/AppRun\"|" "$here/cetl-prep.desktop" > "$desktop"
    cp "$here/cetl-prep.xml" "$mime"
    cp "$here/cetl-prep.svg" "$icon"
fi
command -v update-mime-database > /dev/null && update-mime-database "$share/mime" || true
command -v update-desktop-database > /dev/null && update-desktop-database "$share/applications" || true
