// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// Windows' code pages, by number, as Rich Text Format names them.
namespace sourcelight::reading::rtf
{

inline constexpr int symbolCodePage = 0;   ///< of fonts that hold pictures
inline constexpr int documentCodePage = 1; ///< whichever the document names

/// The code page of a font's character set (a "\fcharset").
[[nodiscard]] int codePageOfFont(int characterSet);

/// Of pictures only bullets become text; a page that is not known is read as Windows-1252.
[[nodiscard]] QString decodeCodePage(QByteArrayView bytes, int page);

} // namespace sourcelight::reading::rtf
