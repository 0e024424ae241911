# What we build on. Each is taken from the system where it is there, and fetched where it is not: an archive with its
# checksum, or a commit. FETCHCONTENT_SOURCE_DIR_<PACKAGE> names a folder where it is unpacked already. All of it is
# SYSTEM, so that our warnings do not look into it.
include(FetchContent)
find_package(Threads REQUIRED)

# third_party(<package> <archive on GitHub> <SHA-256 of the archive>)
macro(third_party package archive checksum)
  FetchContent_Declare(${package}
    URL https://github.com/${archive} URL_HASH SHA256=${checksum} DOWNLOAD_EXTRACT_TIMESTAMP OFF
    SYSTEM FIND_PACKAGE_ARGS)
  FetchContent_MakeAvailable(${package})
  string(TOLOWER ${package} _fetched)
  if(DEFINED ${_fetched}_SOURCE_DIR)  # what we fetch is linked, and not installed beside us
    set_property(DIRECTORY ${${_fetched}_SOURCE_DIR} PROPERTY EXCLUDE_FROM_ALL ON)
  endif()
endmacro()

set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)  # what is set here holds for their options, however old they are
set(CMAKE_POLICY_DEFAULT_CMP0126 NEW)  # and our standard of C++ for their code, the first time as well as later
set(YAML_CPP_BUILD_TOOLS OFF)
set(BUILD_TZ_LIB ON)
if(UNIX)
  set(USE_SYSTEM_TZ_DB ON)
endif()
if(TRAJECT_STATIC)
  include(lib/static_dependencies.cmake)
endif()

third_party(CLI11 CLIUtils/CLI11/archive/v2.4.2.tar.gz
  f2d893a65c3b1324c50d4e682c0cdc021dd0477ae2c048544f39eed6654b699a)
third_party(nlohmann_json nlohmann/json/archive/v3.11.3.tar.gz
  0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406)
third_party(date HowardHinnant/date/archive/v3.0.1.tar.gz
  7a390f200f0ccd207e8cff6757e04817c1a0aec3e327b006b7eb451c57ee3538)
if(NOT TARGET fmt::fmt)
  third_party(fmt fmtlib/fmt/archive/10.2.1.tar.gz
    1250e4cc58bf06ee631567523f48848dc4596133e163f02615c97f78bab6c811)
endif()
if(NOT TARGET yaml-cpp::yaml-cpp)
  third_party(yaml-cpp jbeder/yaml-cpp/archive/refs/tags/0.8.0.tar.gz
    fbe74bbdcee21d656715688706da3c8becfd946d92cd44705cc6098bb23b3a16)
endif()
if(TRAJECT_TESTS)
  third_party(doctest doctest/doctest/archive/v2.4.11.tar.gz
    632ed2c05a7f53fa961381497bf8069093f0d6628c5f26286161fbd32a560186)
endif()

if(NOT TARGET yaml-cpp::yaml-cpp)  # its name before 0.8
  add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
if(NOT TARGET date::date-tz)  # its name inside its own build
  add_library(date::date-tz ALIAS date-tz)
endif()

# dtl is headers only and has no build of its own.
find_path(DTL_INCLUDE_DIR dtl/dtl.hpp)
mark_as_advanced(DTL_INCLUDE_DIR)
if(NOT DTL_INCLUDE_DIR)
  FetchContent_Declare(dtl GIT_REPOSITORY https://github.com/cubicdaiya/dtl.git GIT_TAG v1.20 GIT_SHALLOW ON
    SOURCE_SUBDIR no_build)
  FetchContent_MakeAvailable(dtl)
  set(DTL_INCLUDE_DIR ${dtl_SOURCE_DIR})
endif()
add_library(traject_dtl INTERFACE)
add_library(traject::dtl ALIAS traject_dtl)
target_include_directories(traject_dtl SYSTEM INTERFACE ${DTL_INCLUDE_DIR})

# libical calls its target `ical`, without a namespace; some systems have it for pkg-config only.
add_library(traject_ical INTERFACE)
add_library(traject::ical ALIAS traject_ical)
if(NOT TRAJECT_STATIC)
  find_package(LibIcal CONFIG QUIET)
endif()
if(TRAJECT_STATIC)
  target_link_libraries(traject_ical INTERFACE static_ical)
elseif(TARGET ical)
  target_link_libraries(traject_ical INTERFACE ical)
elseif(TARGET ical-static)
  target_link_libraries(traject_ical INTERFACE ical-static)
else()
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET libical)
  target_link_libraries(traject_ical INTERFACE PkgConfig::LIBICAL)
endif()

# libcsv is one file of C. Another library has a csv.h too, so that the header alone says nothing.
find_path(CSV_INCLUDE_DIR csv.h)
find_library(CSV_LIBRARY csv)
mark_as_advanced(CSV_INCLUDE_DIR CSV_LIBRARY)
if(CSV_INCLUDE_DIR AND CSV_LIBRARY)
  add_library(traject_csv INTERFACE)
  target_include_directories(traject_csv SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
  target_link_libraries(traject_csv INTERFACE ${CSV_LIBRARY})
else()
  FetchContent_Declare(libcsv GIT_REPOSITORY https://github.com/rgamble/libcsv.git
    GIT_TAG b1d5212831842ee5869d99bc208a21837e4037d5 SOURCE_SUBDIR no_build)  # version 3.0.3
  FetchContent_MakeAvailable(libcsv)
  add_library(traject_csv STATIC ${libcsv_SOURCE_DIR}/libcsv.c)
  target_include_directories(traject_csv SYSTEM PUBLIC ${libcsv_SOURCE_DIR})
endif()
add_library(traject::csv ALIAS traject_csv)

# expat and minizip read and write workbooks. Both have no CMake target that is the same everywhere.
find_package(EXPAT REQUIRED)
add_library(traject_expat INTERFACE)
add_library(traject::expat ALIAS traject_expat)
target_link_libraries(traject_expat INTERFACE EXPAT::EXPAT)

add_library(traject_minizip INTERFACE)
add_library(traject::minizip ALIAS traject_minizip)
find_package(unofficial-minizip CONFIG QUIET)  # what vcpkg calls it
if(TARGET unofficial::minizip::minizip)
  target_link_libraries(traject_minizip INTERFACE unofficial::minizip::minizip)
else()
  find_package(ZLIB REQUIRED)
  find_path(MINIZIP_INCLUDE_DIR minizip/unzip.h REQUIRED)
  find_library(MINIZIP_LIBRARY minizip REQUIRED)
  mark_as_advanced(MINIZIP_INCLUDE_DIR MINIZIP_LIBRARY)
  target_include_directories(traject_minizip SYSTEM INTERFACE ${MINIZIP_INCLUDE_DIR})
  target_link_libraries(traject_minizip INTERFACE ${MINIZIP_LIBRARY} ZLIB::ZLIB)
endif()

# Of LEMON the headers are enough; its own build writes one of them, with what it found on the system.
find_path(LEMON_INCLUDE_DIR lemon/network_simplex.h)
mark_as_advanced(LEMON_INCLUDE_DIR)
add_library(traject_lemon INTERFACE)
add_library(traject::lemon ALIAS traject_lemon)
if(NOT LEMON_INCLUDE_DIR)
  FetchContent_Declare(lemon GIT_REPOSITORY https://github.com/The-OpenROAD-Project/lemon-graph.git GIT_TAG 1.3.1
    GIT_SHALLOW ON SOURCE_SUBDIR no_build)
  FetchContent_MakeAvailable(lemon)
  set(LEMON_INCLUDE_DIR ${lemon_SOURCE_DIR})
  file(CONFIGURE OUTPUT lemon_config/lemon/config.h CONTENT "#define LEMON_VERSION \"1.3.1\"\n#define LEMON_HAVE_LONG_LONG 1\n")
  target_include_directories(traject_lemon SYSTEM INTERFACE ${CMAKE_CURRENT_BINARY_DIR}/lemon_config)
endif()
target_include_directories(traject_lemon SYSTEM INTERFACE ${LEMON_INCLUDE_DIR})

# utf8proc has a CMake package where vcpkg builds it only.
add_library(traject_utf8proc INTERFACE)
add_library(traject::utf8proc ALIAS traject_utf8proc)
find_package(unofficial-utf8proc CONFIG QUIET)  # what vcpkg calls it
if(TARGET utf8proc)
  target_link_libraries(traject_utf8proc INTERFACE utf8proc)
else()
  find_path(UTF8PROC_INCLUDE_DIR utf8proc.h REQUIRED)
  find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
  mark_as_advanced(UTF8PROC_INCLUDE_DIR UTF8PROC_LIBRARY)
  target_include_directories(traject_utf8proc SYSTEM INTERFACE ${UTF8PROC_INCLUDE_DIR})
  target_link_libraries(traject_utf8proc INTERFACE ${UTF8PROC_LIBRARY})
endif()

# libsodium has no CMake build of its own; systems have it for pkg-config.
add_library(traject_sodium INTERFACE)
add_library(traject::sodium ALIAS traject_sodium)
find_package(unofficial-sodium CONFIG QUIET)  # what vcpkg calls it
if(TARGET unofficial-sodium::sodium)
  target_link_libraries(traject_sodium INTERFACE unofficial-sodium::sodium)
else()
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
  target_link_libraries(traject_sodium INTERFACE PkgConfig::SODIUM)
endif()
