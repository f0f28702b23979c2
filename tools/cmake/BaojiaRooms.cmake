# SPDX-License-Identifier: GPL-3.0-or-later
# room() and room_test(): a folder of code is a static library, and its tests link that library only.

# Precompiled once for all rooms of a floor; a room that cannot share it (other flags) still builds.
add_library(baojia_pch_app STATIC "${CMAKE_SOURCE_DIR}/tools/cmake/empty.cpp")
target_link_libraries(baojia_pch_app PRIVATE baojia_flags Qt6::Core)
target_precompile_headers(baojia_pch_app PRIVATE <QtCore/QtCore> <functional> <memory> <optional> <utility> <variant> <vector>)
add_library(baojia_pch_ui STATIC "${CMAKE_SOURCE_DIR}/tools/cmake/empty.cpp")
target_link_libraries(baojia_pch_ui PRIVATE baojia_flags Qt6::Core Qt6::Gui Qt6::Widgets)
target_precompile_headers(baojia_pch_ui PRIVATE <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets> <functional> <memory>
    <optional> <utility> <variant> <vector>)
if(BAOJIA_TESTS OR BAOJIA_BENCH)
    add_executable(baojia_pch_test "${CMAKE_SOURCE_DIR}/tools/cmake/emptymain.cpp")
    # Without Qt6::Test: it defines the folder of each test program, which a precompiled header must not know.
    target_link_libraries(baojia_pch_test PRIVATE baojia_flags Qt6::Core)
    target_precompile_headers(baojia_pch_test PRIVATE <QtCore/QtCore> <memory> <optional> <variant>)
    set_target_properties(baojia_pch_test PROPERTIES AUTOMOC OFF)
endif()
foreach(pch IN ITEMS baojia_pch_app baojia_pch_ui)
    set_target_properties(${pch} PROPERTIES AUTOMOC OFF)
endforeach()

# room(NAME [FLOOR app|ui] [NO_WIDGETS] [LINK targets…]): every *.cpp and *.h of the current folder, as baojia_<NAME>.
function(room name)
    cmake_parse_arguments(arg "NO_WIDGETS" "FLOOR" "LINK;EXCLUDE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    foreach(file IN LISTS arg_EXCLUDE)
        list(REMOVE_ITEM sources "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    endforeach()
    if(NOT sources MATCHES "\\.cpp")
        # A room of values only: headers and what they need.
        add_library(baojia_${name} INTERFACE)
        target_link_libraries(baojia_${name} INTERFACE ${arg_LINK})
        target_include_directories(baojia_${name} INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/app")
        return()
    endif()
    add_library(baojia_${name} STATIC ${sources})
    target_link_libraries(baojia_${name} PUBLIC ${arg_LINK} PRIVATE baojia_flags)
    if(arg_FLOOR STREQUAL "ui")
        target_include_directories(baojia_${name} PUBLIC "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/app")
    else()
        target_include_directories(baojia_${name} PUBLIC "${CMAKE_SOURCE_DIR}/app")
    endif()
    if(arg_FLOOR STREQUAL "ui" AND NOT arg_NO_WIDGETS)
        target_precompile_headers(baojia_${name} REUSE_FROM baojia_pch_ui)
    else()
        target_precompile_headers(baojia_${name} REUSE_FROM baojia_pch_app)
    endif()
endfunction()

# room_tests(ROOM [LINK targets…] [LABELS labels…] [LONG stems…]): each test_*.cpp of the current folder is one program and one
# test. Those named by LONG run with ctest -C long only, which tools/test --long says.
function(room_tests name)
    cmake_parse_arguments(arg "" "" "LINK;LABELS;LONG" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/test_*.cpp")
    # Only to end what hangs: with the sanitizers the longest test works for minutes.
    set(timeout 300)
    if(BAOJIA_SANITIZE)
        set(timeout 1500)
    endif()
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM stem)
        set(target "${name}_${stem}")
        add_executable(${target} "${source}")
        if(TARGET baojia_${name})
            target_link_libraries(${target} PRIVATE baojia_${name})
        endif()
        target_link_libraries(${target} PRIVATE ${arg_LINK} baojia_flags Qt6::Test)
        target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/app")
        target_compile_definitions(${target} PRIVATE
            BAOJIA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" BAOJIA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
            BAOJIA_SHARED_DIR="${BAOJIA_SHARED_DIR}" BAOJIA_BINARY_DIR="${CMAKE_BINARY_DIR}")
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        target_precompile_headers(${target} REUSE_FROM baojia_pch_test)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
            # QTRY_VERIFY() of newer Qt narrows milliseconds where it is written; of the source, to stand after our flags.
            set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS -Wno-conversion)
        endif()
        set(when)
        set(labels ${arg_LABELS})
        if(stem IN_LIST arg_LONG)
            set(when CONFIGURATIONS long)
            list(APPEND labels long)
        endif()
        add_test(NAME ${target} COMMAND ${target} ${when})
        set_tests_properties(${target} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endforeach()
endfunction()
