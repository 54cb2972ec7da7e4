// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdffurniture.h"

#include "core/reading/pdflines.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// The share of a page's height, at either end, that furniture stands in, and how many rows of it.
constexpr double margin = 0.15;
constexpr size_t mostRows = 3;

/// Closer to the edge, and in type this much smaller than most, a row needs no other page to be told.
constexpr double outerMargin = 0.06;
constexpr double smallType = 0.85;

/// A row near the edge of a page.
struct EdgeRow {
    size_t page = 0;
    QString text; ///< figures as "#"
    double middle = 0.0;
    double top = 0.0; ///< words whose middle is between these belong to it
    double bottom = 0.0;
    bool outermost = false;
    bool small = false; ///< in smaller type than most of the page, far out
};

/// Where furniture is looked up: the same words in the same band of the page.
using Place = std::pair<QString, qint64>;

Place placeOf(const EdgeRow &row, qint64 shift = 0)
{
    constexpr double band = 4.0; // points
    return {row.text, std::llround(row.middle / band) + shift};
}

QString textOf(const std::vector<PdfWord> &row)
{
    QString text;
    bool figure = false;
    for (const PdfWord &word : row) {
        for (const QChar c : word.text) {
            if (!c.isDigit())
                text += c;
            else if (!figure)
                text += u'#';
            figure = c.isDigit();
        }
        text += u' ';
        figure = false;
    }
    return text.trimmed();
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression pattern(u"^[\\W_]*(?:page|pages|p|pg|seite|s|página|pág|pagina|страница)?[\\W_]*(?:"
                                            u"#|(?=[ivxl])(?:xl|l?x{0,3})(?:i[xv]|v?i{0,3}))"
                                            "(?:\\s*(?:/|\\||of|von|de|sur|di|van|из)\\s*#)?[^\\w.]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 24;
    return text.size() <= longest && pattern.match(text).hasMatch();
}

double usualSize(const PdfPage &page)
{
    std::vector<double> sizes;
    sizes.reserve(page.words.size());
    for (const PdfWord &word : page.words)
        sizes.push_back(word.size);
    const auto middle = sizes.begin() + std::ssize(sizes) / 2;
    std::ranges::nth_element(sizes, middle);
    return *middle;
}

/// The rows at the edges of one page, the outermost first at either end.
void addEdgeRows(const PdfPage &page, size_t number, std::vector<EdgeRow> &rows)
{
    if (page.words.empty())
        return;
    const double usual = usualSize(page);
    for (const bool upper : {true, false}) {
        std::vector<PdfWord> words;
        std::ranges::copy_if(page.words, std::back_inserter(words), [&](const PdfWord &word) {
            return upper ? word.middle()<margin * page.height : word.middle()>(1.0 - margin) * page.height;
        });
        std::vector<std::vector<PdfWord>> found = pdfRows(std::move(words));
        if (!upper)
            std::ranges::reverse(found);
        found.resize(std::min(found.size(), mostRows));
        for (const auto &row : found) {
            const auto [top, bottom] = std::ranges::minmax_element(row, {}, &PdfWord::middle);
            const double edge = upper ? bottom->middle() : page.height - top->middle();
            const bool outermost = &row == &found.front();
            const bool small = outermost && edge < outerMargin * page.height && row.front().size < smallType * usual;
            rows.push_back(
                {number, textOf(row), row.front().middle(), top->middle(), bottom->middle(), outermost, small});
        }
    }
}

} // namespace

void dropPageFurniture(std::vector<PdfPage> &pages)
{
    std::vector<EdgeRow> rows;
    for (size_t i = 0; i < pages.size(); ++i)
        addEdgeRows(pages[i], i, rows);
    QHash<Place, qsizetype> seen;
    for (const EdgeRow &row : rows)
        ++seen[placeOf(row)];

    const qsizetype often = pages.size() < 4 ? 2 : 3;
    for (const EdgeRow &row : rows) {
        const qsizetype times = seen.value(placeOf(row, -1)) + seen.value(placeOf(row)) + seen.value(placeOf(row, 1));
        if (times < often && !row.small && !(row.outermost && isPageNumber(row.text)))
            continue;
        std::erase_if(pages[row.page].words,
            [&row](const PdfWord &word) { return word.middle() >= row.top && word.middle() <= row.bottom; });
    }
}

} // namespace sourcelight::reading
