# SPDX-FileCopyrightText: 2026 The Baojia authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by tools/setup, tools/run and tools/test: what they have in common.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

if [[ -t 1 && -z ${NO_COLOR:-} && ${TERM:-dumb} != dumb ]]; then
    bold=$'\e[1m' red=$'\e[31m' plain=$'\e[0m'
else
    bold='' red='' plain=''
fi

say() { printf '%s==%s %s\n' "$bold" "$plain" "$*"; }

# die SENTENCE...   each argument is a line of its own
die() {
    printf '%s%s: %s%s\n' "$red" "${0##*/}" "$1" "$plain" >&2
    shift
    (($# == 0)) || printf '   %s\n' "$@" >&2
    exit 1
}

# step WHAT COMMAND...   runs the command in the open and prints the seconds it took
step() {
    local what=$1 begin=$SECONDS status=0
    shift
    say "$what"
    "$@" || status=$?
    ((status == 0)) || {
        printf '%s   failed after %d s: %s%s\n' "$red" $((SECONDS - begin)) "$*" "$plain" >&2
        return "$status"
    }
    printf '   %d s\n' $((SECONDS - begin))
}

# logged WHAT LOGFILE COMMAND...   the same for a talkative command: its words go to the log, shown only when it fails
logged() {
    local what=$1 log=$2 begin=$SECONDS status=0
    shift 2
    say "$what (log: $log)"
    "$@" >>"$log" 2>&1 </dev/null || status=$?
    ((status == 0)) || {
        tail -n 25 "$log" | sed 's/^/   | /' >&2
        printf '%s   failed after %d s: %s%s\n' "$red" $((SECONDS - begin)) "$*" "$plain" >&2
        return "$status"
    }
    printf '   %d s\n' $((SECONDS - begin))
}

# build PRESET [--target NAME...] [-DNAME=VALUE...]   configures a preset of CMakePresets.json and builds it
build() {
    local preset=$1 options=() targets=() known=() quiet=()
    shift
    while (($# > 0)); do
        if [[ $1 == --target ]]; then targets+=("$2") && shift 2; else options+=("$1") && shift; fi
    done
    local folder=$root/build/$preset logs=$root/build/logs
    mkdir -p "$logs"
    : >"$logs/configure-$preset.log"

    # A clone that was moved or copied brings a build folder that belongs to the old place.
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "build/$preset belongs to another folder or was left half made: starting it afresh"
        rm -rf "$folder"
    fi
    # ccache keeps precompiled headers only when told not to mind a macro that changes in one and nothing else with it.
    # Ours hold the headers of Qt and of the standard library, which do not change that way.
    if command -v ccache >/dev/null; then
        export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
        export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
    fi
    [[ ! -f $folder/CMakeCache.txt ]] || known=(yes)
    if ! logged "configuring build/$preset" "$logs/configure-$preset.log" configure "$preset" "${options[@]}"; then
        # Half a cache of an interrupted run, or of a compiler that is gone: once more without it.
        ((${#known[@]} > 0)) || return 1
        logged "configuring build/$preset afresh" "$logs/configure-$preset.log" \
            configure "$preset" --fresh "${options[@]}" || return 1
    fi
    [[ -t 1 ]] || quiet=(-- --quiet)
    ((${#targets[@]} == 0)) || targets=(--target "${targets[@]}")
    step "building build/$preset" cmake --build "$folder" --parallel "$(cores)" "${targets[@]}" "${quiet[@]}"
}

configure() { (cd "$root" && cmake --preset "$@"); }

cores() { nproc 2>/dev/null || echo 2; }

# for_qt   what Qt programs want of their surroundings, wherever they are started
for_qt() {
    [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
    # Chromium refuses to run as root with its sandbox, and cannot have one where user namespaces are forbidden
    # (many containers; programs without an AppArmor profile on Ubuntu 24.04). Only the demo and the tests, which
    # read what this repository wrote, go without it. The program itself never turns it off.
    if ((EUID == 0)); then
        export QTWEBENGINE_DISABLE_SANDBOX=1
    elif ! unshare -Ur true 2>/dev/null; then
        say 'user namespaces are forbidden here: the web engine is started without its sandbox'
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
}
