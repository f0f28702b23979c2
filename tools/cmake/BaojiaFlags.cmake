# SPDX-License-Identifier: GPL-3.0-or-later
# The flags every target of ours is compiled with.

add_library(baojia_flags INTERFACE)
target_compile_definitions(baojia_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(baojia_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
        -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wformat=2
        # Without -Wnull-dereference: optimised, g++ 12 sees null paths inside of Qt's own containers and pointers.
        -Wzero-as-null-pointer-constant)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(baojia_flags INTERFACE -Wsuggest-override -Wuseless-cast
            # g++ 12 takes an empty std::optional that is compared for one that is read.
            -Wno-maybe-uninitialized)
    endif()
    if(BAOJIA_WERROR)
        # What a newer Qt calls old is news, not a fault; and what the optimiser of g++ 13 and 14 believes of arrays inlined
        # from Qt is worth a look, not a stop.
        target_compile_options(baojia_flags INTERFACE -Werror -Wno-error=deprecated-declarations
            $<$<CXX_COMPILER_ID:GNU>:-Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread>)
    endif()
elseif(MSVC)
    target_compile_options(baojia_flags INTERFACE /W4 /utf-8 /permissive-)
endif()
if(BAOJIA_SANITIZE)
    target_compile_options(baojia_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(baojia_flags INTERFACE -fsanitize=address,undefined)
endif()
if(BAOJIA_FUZZ)
    target_compile_options(baojia_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
