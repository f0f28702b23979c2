# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the program is built from, found in one place.

# tools/setup puts what the distribution does not package here, outside the clone.
foreach(prefix IN ITEMS "$ENV{BAOJIA_DEPS}" "$ENV{XDG_CACHE_HOME}/baojia/deps" "$ENV{HOME}/.cache/baojia/deps")
    if(IS_ABSOLUTE "${prefix}" AND IS_DIRECTORY "${prefix}")
        list(APPEND CMAKE_PREFIX_PATH "${prefix}")
    endif()
endforeach()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg Pdf LinguistTools)
if(BAOJIA_WITH_WEBENGINE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS WebEngineWidgets)
endif()
if(BAOJIA_TESTS OR BAOJIA_BENCH)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# KDE Frameworks 6 names the target KF6::, release 5.116 built with Qt 6 names it KF5::.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(BAOJIA_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
else()
    set(QT_MAJOR_VERSION 6)
    find_package(KF5SyntaxHighlighting 5.116 REQUIRED)
    set(BAOJIA_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(LIBXML2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c md4c-html)
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(BROTLI REQUIRED IMPORTED_TARGET libbrotlidec)
if(BAOJIA_TESTS)
    pkg_check_modules(BROTLIENC REQUIRED IMPORTED_TARGET libbrotlienc)
endif()
pkg_check_modules(OPENCC REQUIRED IMPORTED_TARGET opencc)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
