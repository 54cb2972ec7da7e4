// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfarticle.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/hyphenation.h"
#include "core/reading/lines.h"
#include "core/reading/wording.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestHeadline = 300;
constexpr qsizetype longestHeading = 200;
constexpr qsizetype longestCaption = 400;
constexpr qsizetype longestNotice = 60;

// Sizes of type, in units of the body's.
constexpr double headlineSize = 1.15;
constexpr double headingSize = 1.1;
constexpr double captionSize = 0.93;

double sizeOf(const PdfParagraph &paragraph)
{
    return paragraph.lines.front().size;
}

qsizetype lengthOf(const PdfParagraph &paragraph)
{
    qsizetype length = 0;
    for (const PdfLine &line : paragraph.lines)
        length += line.text.size() + 1;
    return length;
}

bool endsInSentence(const PdfParagraph &paragraph)
{
    return endsSentence(paragraph.lines.back().text);
}

QString lettersOf(const PdfParagraph &paragraph)
{
    QString letters;
    for (const PdfLine &line : paragraph.lines)
        letters += lettersAndFigures(line.text);
    return letters;
}

/// A mark that ties a note to a place in the text: "1", "*", "†".
bool opensNote(QStringView text)
{
    return !text.isEmpty() && (text.front().isDigit() || text.front() == u'*' || text.front() == QChar(0x2020) ||
                                  (text.front() >= QChar(0xb2) && text.front() <= QChar(0xb9)));
}

class KindFinder
{
public:
    KindFinder(const std::vector<PdfParagraph> &paragraphs, const PdfType &type, const QString &title);

    [[nodiscard]] BlockKind kindOf(size_t paragraph) const;

private:
    [[nodiscard]] std::optional<size_t> headline(const QString &title) const;
    [[nodiscard]] bool isBody(const PdfParagraph &paragraph) const;
    [[nodiscard]] bool isHeading(const PdfParagraph &paragraph) const;

    const std::vector<PdfParagraph> &m_paragraphs;
    const PdfType &m_type;
    std::optional<size_t> m_headline;
    size_t m_firstBody = 0;
    size_t m_lastBody = 0;
};

KindFinder::KindFinder(const std::vector<PdfParagraph> &paragraphs, const PdfType &type, const QString &title)
    : m_paragraphs(paragraphs)
    , m_type(type)
    , m_headline(headline(title))
    , m_firstBody(paragraphs.size())
{
    for (size_t i = m_headline.value_or(0); i < paragraphs.size(); ++i) {
        if (!isBody(paragraphs[i]))
            continue;
        m_firstBody = std::min(m_firstBody, i);
        m_lastBody = i;
    }
}

/// On the first page: what has the document's title, else the first of the largest type, several words before one.
std::optional<size_t> KindFinder::headline(const QString &title) const
{
    constexpr qsizetype severalWords = 4;
    const QString wanted = lettersAndFigures(title);
    std::optional<size_t> best;
    double bestSize = headlineSize * m_type.bodySize();
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        const PdfParagraph &paragraph = m_paragraphs[i];
        if (paragraph.lines.front().page != m_paragraphs.front().lines.front().page)
            break;
        const qsizetype length = lengthOf(paragraph);
        if (paragraph.row || length > longestHeadline)
            continue;
        if (!wanted.isEmpty() && lettersOf(paragraph) == wanted)
            return i;
        qsizetype words = 0;
        for (const PdfLine &line : paragraph.lines)
            words += line.text.count(u' ') + 1;
        const double size = words >= severalWords ? sizeOf(paragraph) : 0.6 * sizeOf(paragraph);
        if (sizeOf(paragraph) >= headlineSize * m_type.bodySize() && (!best || size > bestSize * 1.02)) {
            best = i;
            bestSize = size;
        }
    }
    return best;
}

bool KindFinder::isBody(const PdfParagraph &paragraph) const
{
    return sizeOf(paragraph) > captionSize * m_type.bodySize() && !isHeading(paragraph) && endsInSentence(paragraph);
}

bool KindFinder::isHeading(const PdfParagraph &paragraph) const
{
    const bool bold = paragraph.lines.front().bold && !m_type.isBodyBold();
    const bool large = sizeOf(paragraph) >= headingSize * m_type.bodySize();
    return (large || (bold && sizeOf(paragraph) > captionSize * m_type.bodySize())) && !paragraph.row &&
           lengthOf(paragraph) <= longestHeading && !paragraph.lines.back().text.endsWith(u'.');
}

BlockKind KindFinder::kindOf(size_t paragraph) const
{
    const PdfParagraph &it = m_paragraphs[paragraph];
    if (paragraph == m_headline)
        return BlockKind::Headline;
    if (!it.marker.isEmpty())
        return BlockKind::List;
    if (paragraph < m_headline.value_or(0))
        return lengthOf(it) <= longestNotice && !endsInSentence(it) ? BlockKind::Boilerplate : BlockKind::Paragraph;
    if (isHeading(it) && paragraph > m_headline.value_or(0))
        return BlockKind::Heading;
    const bool inBody = paragraph > m_firstBody && paragraph < m_lastBody;
    const bool small = sizeOf(it) <= captionSize * m_type.bodySize();
    if (inBody && small && !it.row && lengthOf(it) <= longestCaption && !opensNote(it.lines.front().text))
        return BlockKind::Caption;
    return it.indented && paragraph > m_firstBody ? BlockKind::Quote : BlockKind::Paragraph;
}

Hyphenation hyphenationOf(const std::vector<PdfParagraph> &paragraphs)
{
    Hyphenation hyphenation;
    for (const PdfParagraph &paragraph : paragraphs) {
        for (size_t i = 1; i < paragraph.lines.size(); ++i)
            hyphenation.add(paragraph.lines[i - 1].text, paragraph.lines[i].text);
    }
    for (const PdfParagraph &paragraph : paragraphs) {
        for (const PdfLine &line : paragraph.lines)
            hyphenation.learn(line.text);
    }
    return hyphenation;
}

void addLines(ArticleBuilder &builder, const PdfParagraph &paragraph, const Hyphenation &hyphenation)
{
    for (size_t i = 0; i < paragraph.lines.size(); ++i) {
        QStringView text = paragraph.lines[i].text;
        const bool last = i + 1 == paragraph.lines.size();
        const bool broken = !last && hyphenation.isBreak(text, paragraph.lines[i + 1].text);
        if (broken)
            text.chop(1);
        for (const QStringView cell : text.tokenize(u'\t')) {
            if (cell.data() != text.data())
                builder.separate(u"\t");
            builder.addText(cell, {});
        }
        if (!last && !broken)
            builder.addText(u"\n", {});
    }
}

} // namespace

Article articleOf(
    const std::vector<PdfParagraph> &paragraphs, const PdfType &type, const QString &title, const ReadOptions &options)
{
    const KindFinder kinds(paragraphs, type, title);
    const Hyphenation hyphenation = hyphenationOf(paragraphs);
    ArticleBuilder builder({}, options);
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const PdfParagraph &paragraph = paragraphs[i];
        const PdfParagraph *before = i > 0 ? &paragraphs[i - 1] : nullptr;
        if (!paragraph.marker.isEmpty())
            builder.startBlock(kinds.kindOf(i), itemLead(1, !before || before->marker.isEmpty(), paragraph.marker));
        else
            builder.startBlock(kinds.kindOf(i), before && before->row && paragraph.row ? u"\n"_s : u"\n\n"_s);
        addLines(builder, paragraph, hyphenation);
    }
    return builder.take();
}

} // namespace sourcelight::reading
