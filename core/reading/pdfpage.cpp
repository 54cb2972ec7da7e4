// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfpage.h"

#include <QLatin1StringView>
#include <QTextBoundaryFinder>

#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// Farther out, in points, is no page: 20 times the largest that the standard allows.
constexpr double farthest = 288'000.0;
constexpr double smallestType = 1.0;
constexpr double largestType = 2'000.0;
constexpr size_t directions = 4;

bool isLength(double value)
{
    return std::isfinite(value) && std::abs(value) <= farthest;
}

bool isBold(const std::string &font)
{
    const auto name = QByteArrayView(font);
    return std::ranges::any_of(std::array{"bold"_L1, "black"_L1, "heavy"_L1},
        [name](QLatin1StringView weight) { return QLatin1StringView(name).contains(weight, Qt::CaseInsensitive); });
}

/// A ligature ("ﬁ") or a letter of Arabic in the shape that it has at one place of a word.
bool isPresentationForm(char16_t c)
{
    return (c >= 0xfb00 && c <= 0xfb06) || (c >= 0xfb50 && c <= 0xfdfb) || (c >= 0xfe70 && c <= 0xfefc);
}

bool isInvisible(char16_t c)
{
    return c < u' ' || (c >= 0x7f && c < 0xa0) || c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0xfffe ||
           c == 0xffff;
}

/// Turns a box of text that runs in @p direction (quarters of a circle, clockwise) upright.
void turn(PdfWord &word, size_t direction, double width, double height)
{
    const PdfWord was = word;
    switch (direction) {
    case 1:
        word.left = was.top;
        word.right = was.bottom;
        word.top = width - was.right;
        word.bottom = width - was.left;
        break;
    case 2:
        word.left = width - was.right;
        word.right = width - was.left;
        word.top = height - was.bottom;
        word.bottom = height - was.top;
        break;
    case 3:
        word.left = height - was.bottom;
        word.right = height - was.top;
        word.top = was.left;
        word.bottom = was.right;
        break;
    default:
        break;
    }
}

/// The word of @p box; its text is empty where the box is of no use.
PdfWord wordOf(const poppler::text_box &box)
{
    const poppler::rectf area = box.bbox();
    PdfWord word{.left = std::min(area.left(), area.right()),
        .top = std::min(area.top(), area.bottom()),
        .right = std::max(area.left(), area.right()),
        .bottom = std::max(area.top(), area.bottom())};
    if (!isLength(word.left) || !isLength(word.top) || !isLength(word.right) || !isLength(word.bottom))
        return {};
    const poppler::ustring text = box.text();
    word.text = cleanPdfText(inReadingOrder(QString::fromUtf16(text.data(), qsizetype(text.size()))));
    const double size = box.has_font_info() ? box.get_font_size() : 0.0;
    word.size = std::isfinite(size) && size >= smallestType && size <= largestType
                    ? size
                    : std::clamp(word.bottom - word.top, smallestType, largestType);
    word.bold = box.has_font_info() && isBold(box.get_font_name());
    return word;
}

} // namespace

QString inReadingOrder(const QString &word)
{
    const auto isTurned = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (std::ranges::none_of(word, isTurned))
        return word;
    QString turned;
    QString run; // of figures and letters that are read from left to right all the same
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end > begin; begin = end, end = finder.toNextBoundary()) {
        const QStringView cluster = QStringView(word).sliced(begin, end - begin);
        if (cluster.front().isLetterOrNumber() && !isTurned(cluster.front())) {
            run += cluster;
            continue;
        }
        turned = cluster.toString() + std::exchange(run, {}) + turned;
    }
    return run + turned;
}

QString cleanPdfText(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7f); }))
        return text;
    QString clean;
    for (const QChar c : text) {
        if (isPresentationForm(c.unicode()))
            clean += QString(c).normalized(QString::NormalizationForm_KC);
        else if (!isInvisible(c.unicode()))
            clean += c;
    }
    const bool broken = clean.endsWith(QChar::SoftHyphen);
    clean.remove(QChar::SoftHyphen);
    if (broken && !clean.isEmpty())
        clean += QChar(QChar::SoftHyphen);
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

PdfPage readPdfPage(const poppler::page &page)
{
    const poppler::rectf area = page.page_rect();
    const double width = isLength(area.width()) ? std::abs(area.width()) : 0.0;
    const double height = isLength(area.height()) ? std::abs(area.height()) : 0.0;

    std::array<std::vector<PdfWord>, directions> words;
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        PdfWord word = wordOf(box);
        if (!word.text.isEmpty())
            words[size_t(box.rotation()) % directions].push_back(std::move(word));
    }
    const auto most = std::ranges::max_element(words, {}, &std::vector<PdfWord>::size);
    const auto direction = size_t(most - words.begin());
    for (PdfWord &word : *most)
        turn(word, direction, width, height);
    return {direction % 2 == 0 ? height : width, std::move(*most)};
}

} // namespace sourcelight::reading
