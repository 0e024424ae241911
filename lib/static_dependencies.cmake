# What one program links that needs no library of the system, the C library included. Distributions have some of it as
# an archive of objects; what they have not is built from the source it was made of.
include(ExternalProject)
set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
add_link_options(-static)

# fmt by its headers alone.
add_library(fmt::fmt INTERFACE IMPORTED)
target_compile_definitions(fmt::fmt INTERFACE FMT_HEADER_ONLY)

# The package describes its shared library only.
find_path(YAML_CPP_INCLUDE_DIR yaml-cpp/yaml.h REQUIRED)
find_library(YAML_CPP_LIBRARY yaml-cpp REQUIRED)
mark_as_advanced(YAML_CPP_INCLUDE_DIR YAML_CPP_LIBRARY)
add_library(yaml-cpp::yaml-cpp INTERFACE IMPORTED)
target_include_directories(yaml-cpp::yaml-cpp INTERFACE ${YAML_CPP_INCLUDE_DIR})
target_link_libraries(yaml-cpp::yaml-cpp INTERFACE ${YAML_CPP_LIBRARY})

# date is found by distributions as a shared library; its own build makes what we want.
set(COMPILE_WITH_C_LOCALE ON)
set(CMAKE_DISABLE_FIND_PACKAGE_date ON)

# libical builds only by itself. Without ICU it cannot calculate in other calendars than ours, which nobody asks of it.
set(libical_folder ${PROJECT_BINARY_DIR}/libical)
if(NOT TRAJECT_LIBICAL_ARCHIVE)
  set(TRAJECT_LIBICAL_ARCHIVE https://github.com/libical/libical/archive/v3.0.16.tar.gz)
endif()
ExternalProject_Add(libical
  URL ${TRAJECT_LIBICAL_ARCHIVE}
  URL_HASH SHA256=b44705dd71ca4538c86fb16248483ab4b48978524fb1da5097bd76aa2e0f0c33
  DOWNLOAD_EXTRACT_TIMESTAMP OFF
  PREFIX ${libical_folder}
  CMAKE_ARGS
    -DCMAKE_BUILD_TYPE=${CMAKE_BUILD_TYPE} -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER}
    -DCMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER}
    "-DCMAKE_C_FLAGS=-w ${CMAKE_C_FLAGS} ${CMAKE_C_FLAGS_RELEASE} -ffunction-sections -fdata-sections -ffile-prefix-map=${PROJECT_BINARY_DIR}=."
    -DCMAKE_INSTALL_PREFIX=/usr
    -DSTATIC_ONLY=ON -DWITH_CXX_BINDINGS=OFF -DICAL_GLIB=OFF -DGOBJECT_INTROSPECTION=OFF
    -DICAL_BUILD_DOCS=OFF -DLIBICAL_BUILD_TESTING=OFF
    -DCMAKE_DISABLE_FIND_PACKAGE_ICU=ON -DCMAKE_DISABLE_FIND_PACKAGE_BerkeleyDB=ON
  BUILD_COMMAND ${CMAKE_COMMAND} --build <BINARY_DIR> --target ical ical-header
  BUILD_BYPRODUCTS ${libical_folder}/src/libical-build/lib/libical.a
  INSTALL_COMMAND "")
add_library(static_ical INTERFACE)
add_dependencies(static_ical libical)
# ical.h is made, and what it includes is not.
target_include_directories(static_ical SYSTEM INTERFACE
  ${libical_folder}/src/libical-build/src ${libical_folder}/src/libical/src/libical)
target_link_libraries(static_ical INTERFACE ${libical_folder}/src/libical-build/lib/libical.a)
