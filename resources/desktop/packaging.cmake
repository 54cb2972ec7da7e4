# SPDX-License-Identifier: GPL-3.0-or-later
# What `cpack -G DEB` makes of the install rules.
set(CPACK_PACKAGE_NAME sourcelight)
set(CPACK_PACKAGE_VENDOR "The Sourcelight developers")
set(CPACK_PACKAGE_CONTACT "The Sourcelight developers <developers@sourcelight.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline reader for news articles that shows names, numbers and sources")
set(CPACK_PACKAGE_DESCRIPTION "Sourcelight opens an article from disk and shows beside it who is in the
text, which amounts it states and who says what. Every mention of what is
clicked lights up, and the annotations can be exported as JSON lines, CSV,
W3C Web Annotations and HTML.
.
It never opens a network connection.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-color-emoji, qt6-svg-plugins, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
