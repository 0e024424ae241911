# What is installed besides the program, and the packages that script/package makes of it.
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/package/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/data-examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/data-examples
  PATTERN .traject EXCLUDE)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME traject)
set(CPACK_PACKAGE_VENDOR traject)
set(CPACK_PACKAGE_CONTACT "The traject authors <traject@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "learning programmes of a municipality, from a folder of text files")
set(CPACK_PACKAGE_DESCRIPTION
  "Registrations, rules, cohorts, coaches, money and evaluation of talent-development programmes.
Everything it knows is a folder of small YAML files under git.")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# It depends on nothing: the program is static, and git is only asked for `--commit`.
find_program(DPKG_PROGRAM dpkg)
mark_as_advanced(DPKG_PROGRAM)
set(architecture ${CMAKE_SYSTEM_PROCESSOR})
if(DPKG_PROGRAM)
  execute_process(COMMAND ${DPKG_PROGRAM} --print-architecture OUTPUT_VARIABLE architecture OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE ${architecture})
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_FILE_NAME ${CPACK_PACKAGE_NAME}_${PROJECT_VERSION}_${architecture})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_ARCHIVE_FILE_NAME ${CPACK_PACKAGE_FILE_NAME})
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/package/set_dates.cmake)
include(CPack)
