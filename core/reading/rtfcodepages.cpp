// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtfcodepages.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace sourcelight::reading::rtf
{

int codePageOfFont(int characterSet)
{
    static constexpr std::pair<int, int> known[] = {{2, symbolCodePage}, {77, 10000}, {128, 932}, {129, 949},
        {134, 936}, {136, 950}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
        {204, 1251}, {222, 874}, {238, 1250}, {255, 437}};
    const auto *page = std::ranges::find(known, characterSet, &std::pair<int, int>::first);
    return page == std::end(known) ? documentCodePage : page->second;
}

QString decodeCodePage(QByteArrayView bytes, int page)
{
    if (page == symbolCodePage)
        return QString(bytes.count('\xb7'), QChar(0x2022));
    QByteArray name = "windows-" + QByteArray::number(page);
    if (page == 10000)
        name = "macintosh";
    else if (page == 65001)
        name = "UTF-8";
    else if (page == 437 || page == 850 || page == 932 || page == 949)
        name = "IBM" + QByteArray::number(page);
    else if (page == 936)
        name = "GB18030";
    else if (page == 950)
        name = "Big5";
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder("windows-1252");
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
}

} // namespace sourcelight::reading::rtf
