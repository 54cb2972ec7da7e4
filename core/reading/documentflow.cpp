// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/documentflow.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/boilerplate.h"
#include "core/reading/bylines.h"
#include "core/reading/dates.h"
#include "core/reading/header.h"
#include "core/reading/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// Names that programs put in for an author.
constexpr QLatin1StringView placeholders[] = {
    "microsoft office user"_L1, "windows user"_L1, "office user"_L1, "unknown author"_L1};

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

/// The paragraphs of a cell as one line.
QString lineOf(const std::vector<DocumentParagraph> &cell)
{
    QStringList parts;
    for (const DocumentParagraph &paragraph : cell)
        parts.append(oneLine(paragraph.text));
    return parts.join(u' ');
}

void append(ArticleBuilder &builder, const DocumentParagraph &paragraph, BlockKind kind, const QString &lead)
{
    builder.startBlock(kind, lead);
    if (paragraph.row > 0) {
        for (const auto cells = QStringView(paragraph.text).split(u'\t'); const QStringView cell : cells) {
            builder.separate(u"\t");
            builder.addText(cell, {});
        }
        return;
    }
    if (kind == BlockKind::Headline || kind == BlockKind::Heading) {
        builder.addText(oneLine(paragraph.text), {});
        return;
    }
    bool first = true;
    for (const auto lines = QStringView(paragraph.text).split(u'\n', Qt::SkipEmptyParts);
        const QStringView line : lines) {
        if (!std::exchange(first, false))
            builder.startBlock(kind, u"\n"_s);
        builder.addText(line, {});
    }
}

/// Which paragraph is the headline; the number of paragraphs where the document marks none.
size_t headlineOf(const std::vector<DocumentParagraph> &paragraphs)
{
    const auto isTitle = [](const DocumentParagraph &p) { return p.kind == BlockKind::Headline; };
    const auto isTop = [](const DocumentParagraph &p) { return p.kind == BlockKind::Heading && p.level == 1; };
    auto headline = std::ranges::find_if(paragraphs, isTitle);
    if (headline == paragraphs.end()) {
        headline = std::ranges::find_if(paragraphs, isTop);
        const bool opens = headline == paragraphs.begin();
        if (!opens && std::ranges::count_if(paragraphs, isTop) > 1)
            headline = paragraphs.end();
    }
    return size_t(headline - paragraphs.begin());
}

QString leadOf(const DocumentParagraph &paragraph, BlockKind before)
{
    if (!paragraph.marker.isEmpty())
        return itemLead(paragraph.level, before != BlockKind::List, paragraph.marker);
    return paragraph.row > 1 ? u"\n"_s : u"\n\n"_s;
}

Article build(const std::vector<DocumentParagraph> &paragraphs, const ReadOptions &options)
{
    ArticleBuilder builder({}, options);
    const size_t headline = headlineOf(paragraphs);
    BlockKind before = BlockKind::Paragraph;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const DocumentParagraph &paragraph = paragraphs[i];
        BlockKind kind = paragraph.kind;
        if (i == headline || kind == BlockKind::Headline)
            kind = i == headline ? BlockKind::Headline : BlockKind::Heading;
        append(builder, paragraph, kind, leadOf(paragraph, before));
        before = kind;
    }
    return builder.take();
}

/// Authors that are people or houses, not the names of accounts.
QStringList credible(const QStringList &authors)
{
    QStringList result;
    for (const QString &field : authors) {
        for (const auto parts = field.split(u';', Qt::SkipEmptyParts); const QString &author : parts) {
            const QString name = author.simplified();
            if (isOneOf(name, placeholders) || !name.contains(u' ') || name.contains(u'@'))
                continue;
            result += readNames(name).value_or(QStringList{name});
        }
    }
    return result;
}

} // namespace

DocumentFlow::DocumentFlow()
    : m_open(1)
    , m_rooms{Room::Text}
{
}

void DocumentFlow::add(DocumentParagraph paragraph)
{
    if (!isBlank(paragraph.text))
        m_open.back().push_back(std::move(paragraph));
}

void DocumentFlow::beginTable()
{
    m_tables.push_back({});
}

void DocumentFlow::beginRow()
{
    if (!m_tables.empty())
        m_tables.back().cells.clear();
}

void DocumentFlow::beginCell()
{
    m_open.emplace_back();
    m_rooms.push_back(Room::Cell);
}

void DocumentFlow::endCell()
{
    if (m_rooms.back() != Room::Cell)
        return;
    if (!m_tables.empty())
        m_tables.back().cells.push_back(std::move(m_open.back()));
    close();
}

void DocumentFlow::endRow(bool keep)
{
    if (m_tables.empty())
        return;
    Table &table = m_tables.back();
    std::vector<Paragraphs> cells = std::exchange(table.cells, {});
    const auto filled = std::ranges::count_if(cells, [](const Paragraphs &cell) { return !cell.empty(); });
    if (!keep || filled == 0)
        return;
    if (filled == 1) {
        for (Paragraphs &cell : cells)
            std::ranges::move(cell, std::back_inserter(m_open.back()));
        table.rows = 0;
        return;
    }
    QStringList line;
    for (const Paragraphs &cell : cells)
        line.append(lineOf(cell));
    m_open.back().push_back({BlockKind::Paragraph, 0, ++table.rows, {}, line.join(u'\t')});
}

void DocumentFlow::endTable()
{
    if (!m_tables.empty())
        m_tables.pop_back();
}

QString DocumentFlow::beginNote()
{
    m_open.emplace_back();
    m_rooms.push_back(Room::Note);
    return u'[' + QString::number(++m_noteCount) + u']';
}

void DocumentFlow::endNote()
{
    if (m_rooms.back() != Room::Note)
        return;
    const Paragraphs note = std::move(m_open.back());
    close();
    QString marker = u'[' + QString::number(m_noteCount) + u']';
    for (const DocumentParagraph &paragraph : note)
        m_notes.push_back({BlockKind::List, 1, 0, std::exchange(marker, {}), paragraph.text});
}

QString DocumentFlow::addNote(const std::vector<DocumentParagraph> &paragraphs)
{
    const QString mark = beginNote();
    m_open.back() = paragraphs;
    endNote();
    return mark;
}

void DocumentFlow::close()
{
    m_open.pop_back();
    m_rooms.pop_back();
}

std::vector<DocumentParagraph> DocumentFlow::take()
{
    while (m_rooms.size() > 1)
        m_rooms.back() == Room::Note ? endNote() : endCell();
    std::ranges::move(m_notes, std::back_inserter(m_open.front()));
    return std::exchange(m_open.front(), {});
}

Article articleOf(
    const std::vector<DocumentParagraph> &paragraphs, const Metadata &properties, const ReadOptions &options)
{
    Article article = build(paragraphs, options);
    completeDocument(article, properties, options);
    return article;
}

void completeDocument(Article &article, const Metadata &properties, const ReadOptions &options)
{
    findHeadline(article, cleaned(properties.title.simplified(), options.mendMojibake));
    findHeader(article);
    findBoilerplate(article);
    findHeadings(article);
    const Metadata known{.title = properties.title.simplified(),
        .authors = credible(properties.authors),
        .published = isoDate(properties.published),
        .publisher = properties.publisher.simplified(),
        .language = properties.language};
    complete(article, known, MetadataOrigin::DocumentProperties);
}

} // namespace sourcelight::reading
