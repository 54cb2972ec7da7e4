// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/header.h"

#include "core/reading/bylines.h"
#include "core/reading/dates.h"
#include "core/reading/lines.h"
#include "core/reading/metadata.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestHeadline = 250;
constexpr qsizetype longestHeading = 90;
constexpr qsizetype shortestParagraph = 80;
constexpr size_t mostHeaderBlocks = 12;

bool isAddress(QStringView text)
{
    return (text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("www."_L1)) &&
           std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

bool isReadingTime(QStringView text)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression pattern(
        u"^\\W*(?:reading time:? )?\\d+[- ]min(?:ute)?s?(?: read)?\\W*$"_s, QRegularExpression::CaseInsensitiveOption);
    return text.size() <= longest && pattern.matchView(text).hasMatch();
}

/// True for a paragraph of the body: a sentence, or as long as one.
bool isBody(QStringView text)
{
    return text.size() > longestHeadline || (text.size() >= shortestParagraph && endsSentence(text));
}

/// True where most words of some length are capitalised.
bool isTitleCase(QStringView text)
{
    qsizetype capital = 0;
    qsizetype all = 0;
    for (const auto words = text.split(u' ', Qt::SkipEmptyParts); const QStringView word : words) {
        if (word.size() < 4 || !word.front().isLetter())
            continue;
        ++all;
        capital += word.front().isUpper();
    }
    return all > 1 && capital * 10 >= all * 8;
}

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool isCaption(QStringView text)
{
    static constexpr QLatin1StringView openings[] = {"photo:"_L1, "photograph:"_L1, "picture:"_L1, "image:"_L1,
        "file photo:"_L1, "photo by "_L1, "(photo by "_L1, "(photo:"_L1, "[photo:"_L1, "photo credit:"_L1,
        "image credit:"_L1, "(image:"_L1, "[image:"_L1, "caption:"_L1};
    return text.size() < 2 * longestHeadline &&
           std::ranges::any_of(
               openings, [text](QLatin1StringView opening) { return text.startsWith(opening, Qt::CaseInsensitive); });
}

class HeaderFinder
{
public:
    explicit HeaderFinder(Article &article)
        : m_article(article)
    {
    }

    void run();

private:
    [[nodiscard]] QStringView text(size_t block) const
    {
        return block < m_article.blocks.size() ? textOf(m_article, m_article.blocks[block].span) : QStringView();
    }
    [[nodiscard]] bool standsAlone(size_t block) const;
    [[nodiscard]] bool isHeaderLine(size_t block) const;
    [[nodiscard]] bool isHeadline(size_t block) const;
    [[nodiscard]] bool hasBodyAfter(size_t block) const;
    bool takeFurniture(size_t block);
    bool takeDateLine(size_t block);
    bool takeByline(size_t block);
    bool takeHeadline(size_t block);
    void addAuthors(const QStringList &authors);

    Article &m_article;
    bool m_headline = false;
    bool m_byline = false;
};

void HeaderFinder::run()
{
    const auto marked = std::ranges::find(m_article.blocks, BlockKind::Headline, &Block::kind);
    m_headline = marked != m_article.blocks.end();
    if (m_headline)
        complete(m_article, {.title = textOf(m_article, marked->span).toString().simplified()}, MetadataOrigin::Text);

    size_t block = m_headline ? size_t(marked - m_article.blocks.begin()) + 1 : 0;
    bool deck = true;
    for (const size_t end = std::min(m_article.blocks.size(), block + mostHeaderBlocks); block < end; ++block) {
        if (m_article.blocks[block].kind != BlockKind::Paragraph && m_article.blocks[block].kind != BlockKind::Heading)
            continue;
        if (takeFurniture(block) || takeDateLine(block) || takeByline(block) || takeHeadline(block))
            continue;
        // One more short line below the headline says more of the same.
        if (!m_headline || isBody(text(block)) || !std::exchange(deck, false))
            break;
    }
}

/// True where an empty line follows the block.
bool HeaderFinder::standsAlone(size_t block) const
{
    if (block + 1 >= m_article.blocks.size())
        return true;
    const qsizetype begin = m_article.blocks[block].span.end;
    return QStringView(m_article.text).sliced(begin, m_article.blocks[block + 1].span.begin - begin).count(u'\n') > 1;
}

/// True for a line that takeDateLine() or takeByline() would take below a headline.
bool HeaderFinder::isHeaderLine(size_t block) const
{
    const QStringView line = text(block);
    const auto date = readDateLine(line);
    return readByline(line) || (date && (date->rest.isEmpty() || readNames(date->rest)));
}

bool HeaderFinder::hasBodyAfter(size_t block) const
{
    const size_t end = std::min(m_article.blocks.size(), block + mostHeaderBlocks);
    for (size_t i = block + 1; i < end; ++i) {
        if (isBody(text(i)) || endsSentence(text(i)))
            return true;
    }
    return false;
}

bool HeaderFinder::isHeadline(size_t block) const
{
    const QStringView line = text(block);
    if (line.size() > longestHeadline || !hasLetter(line) || line.endsWith(u':') || line.endsWith(u',') ||
        line.endsWith(u';') || line.front().isLower() || !hasBodyAfter(block))
        return false;
    const bool beforeHeader = isHeaderLine(block + 1);
    if (line.endsWith(u'.') && !line.endsWith(u"..."))
        return beforeHeader || (isTitleCase(line) && standsAlone(block) && line.size() < longestHeadline / 2);
    return beforeHeader || standsAlone(block) || isBody(text(block + 1));
}

/// The article's own address, and how long it takes to read.
bool HeaderFinder::takeFurniture(size_t block)
{
    const QStringView line = text(block);
    const bool address = isAddress(line);
    if (!address && !isReadingTime(line))
        return false;
    if (address)
        complete(m_article, {.url = QUrl::fromUserInput(line.toString()).toString()}, MetadataOrigin::Text);
    m_article.blocks[block].kind = BlockKind::Boilerplate;
    return true;
}

bool HeaderFinder::takeDateLine(size_t block)
{
    const auto line = readDateLine(text(block));
    if (!line)
        return false;
    // "BERLIN, 3 March 2020" and "Durban, May 17 2022" name a place; "Anna Costa | 3 March 2020" names an author.
    constexpr qsizetype longestPlace = 40;
    const bool comma = text(block).contains(line->rest + u',') || text(block).contains(u", "_s + line->rest);
    const auto authors = comma ? std::nullopt : readNames(line->rest);
    const bool byline = readByline(text(block)).has_value();
    const bool place =
        line->rest.isEmpty() || (comma && line->rest.front().isUpper() && line->rest.size() < longestPlace);
    if (!place && !authors && !byline)
        return false;
    complete(m_article, {.published = line->published}, MetadataOrigin::Text);
    if (byline)
        return takeByline(block);
    if (authors)
        addAuthors(*authors);
    m_article.blocks[block].kind = authors ? BlockKind::Byline : BlockKind::Dateline;
    m_byline = m_byline || authors;
    return true;
}

bool HeaderFinder::takeByline(size_t block)
{
    const QStringView line = text(block);
    auto authors = readByline(line);
    // A name alone is one only where a byline stands: below the headline, and above the date or the body.
    if (!authors && m_headline && !m_byline && (isHeaderLine(block + 1) || isBody(text(block + 1)))) {
        authors = readNames(line);
        if (!authors && isHeaderLine(block + 1) && !readByline(text(block + 1)) && isAffiliation(line))
            authors = QStringList{line.toString().simplified()};
    }
    if (!authors && !(m_byline && isAffiliation(line)))
        return false;
    if (authors)
        addAuthors(*authors);
    m_article.blocks[block].kind = BlockKind::Byline;
    m_byline = true;
    return true;
}

bool HeaderFinder::takeHeadline(size_t block)
{
    if (m_headline || !isHeadline(block))
        return false;
    // A word or two above another headline name the section.
    constexpr qsizetype longestSection = 25;
    const bool section = text(block).size() < longestSection && text(block + 1).size() > 2 * text(block).size() &&
                         !isHeaderLine(block + 1) && isHeadline(block + 1);
    m_headline = !section;
    m_article.blocks[block].kind = section ? BlockKind::Heading : BlockKind::Headline;
    if (m_headline)
        complete(m_article, {.title = text(block).toString().simplified()}, MetadataOrigin::Text);
    return true;
}

void HeaderFinder::addAuthors(const QStringList &authors)
{
    complete(m_article, {.authors = authors}, MetadataOrigin::Text);
    for (const QString &author : authors) {
        if (!m_article.authors.contains(author))
            m_article.authors.append(author);
    }
}

} // namespace

void findHeadline(Article &article, const QString &title)
{
    const auto isHeadline = [](const Block &block) { return block.kind == BlockKind::Headline; };
    if (title.isEmpty() || std::ranges::any_of(article.blocks, isHeadline))
        return;
    const auto same = [&](const Block &block) { return textOf(article, block.span) == title; };
    if (const auto block = std::ranges::find_if(article.blocks, same); block != article.blocks.end())
        block->kind = BlockKind::Headline;
}

void findHeader(Article &article)
{
    HeaderFinder(article).run();
}

void findHeadings(Article &article)
{
    bool afterBody = false;
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        Block &block = article.blocks[i];
        const QStringView text = textOf(article, block.span);
        if (block.kind != BlockKind::Paragraph) {
            afterBody = afterBody || block.kind == BlockKind::List || block.kind == BlockKind::Quote;
            continue;
        }
        if (isCaption(text)) {
            block.kind = BlockKind::Caption;
            continue;
        }
        const auto gap = [&article](const Block &before, const Block &after) {
            return QStringView(article.text).sliced(before.span.end, after.span.begin - before.span.end).count(u'\n');
        };
        const bool bodyNext = i + 1 < article.blocks.size() && isBody(textOf(article, article.blocks[i + 1].span));
        if (afterBody && bodyNext && text.size() <= longestHeading && !endsSentence(text) && hasLetter(text) &&
            !text.front().isLower() && !isTableRow(text) && gap(article.blocks[i - 1], block) > 1)
            block.kind = BlockKind::Heading;
        afterBody = block.kind == BlockKind::Paragraph && endsSentence(text);
    }
}

} // namespace sourcelight::reading
