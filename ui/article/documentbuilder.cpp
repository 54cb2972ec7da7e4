// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/documentbuilder.h"

#include "ui/article/metaline.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr qsizetype longestTextBlock = 20'000;
constexpr size_t mostTextBlocks = 50'000;
constexpr qreal tallestDocument = 8'000'000; // logical pixels; QTextDocumentLayout ends at 2^31 / 256
constexpr qsizetype charactersPerLine = 60;  // of the full column, at least

struct DocumentBuilder {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::DocumentBuilder)
};

bool isMeta(BlockKind kind)
{
    return kind == BlockKind::Byline || kind == BlockKind::Dateline;
}

/// Where to break a text that is too long for one text block: behind a space, or at least not inside a character.
qsizetype breakOf(QStringView text)
{
    if (text.size() <= longestTextBlock)
        return text.size();
    const qsizetype space = text.first(longestTextBlock).lastIndexOf(u' ');
    if (space > longestTextBlock / 2)
        return space + 1;
    const auto joins = [](QChar c) { return c.isLowSurrogate() || c.isMark() || c.unicode() == 0x200d; };
    qsizetype end = longestTextBlock;
    while (end > longestTextBlock / 2 && (joins(text[end]) || text[end - 1].unicode() == 0x200d))
        --end;
    return end;
}

/// The characters that would end a text block, or mean something else to QTextDocument, replaced one by one.
QString displayed(QStringView text)
{
    QString shown = text.toString();
    for (QChar &c : shown) {
        switch (c.unicode()) {
        case u'\n':
        case u'\r':
        case u'\u2029':
        case u'\ufdd0':
        case u'\ufdd1':
            c = QChar::LineSeparator;
            break;
        case u'\0':
        case u'\ufffc':
            c = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return shown;
}

class Builder
{
public:
    Builder(const Article &article, const Typography &typography, const Theme &theme)
        : m_article(article)
        , m_typography(typography)
        , m_theme(theme)
        , m_manyBlocks(article.blocks.size() > mostTextBlocks)
        , m_room(qsizetype(tallestDocument / typography.lineHeight()) * charactersPerLine)
        , m_document(std::make_unique<QTextDocument>())
        , m_cursor(m_document.get())
    {
        m_document->setUndoRedoEnabled(false);
        m_document->setDefaultFont(typography.font(BlockKind::Paragraph));
        m_document->rootFrame()->setFrameFormat(typography.pageFormat());
    }

    ArticleDocument build();

private:
    void addBlock(const Block &block, Ending ending);
    void addExtra(const QString &words);
    void addPiece(Span piece, const QString &separator, BlockKind kind, Ending ending);
    void append(const QString &text, BlockKind kind, Ending ending);
    void flush();

    const Article &m_article;
    const Typography &m_typography;
    const Theme &m_theme;
    const bool m_manyBlocks;
    qsizetype m_room; ///< in characters, until the document is as tall as it can be
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    OffsetMap m_offsets;

    // What is not in the document yet: text of one format, and that format.
    QString m_pending;
    BlockKind m_kind = BlockKind::Paragraph;
    Ending m_ending = Ending::BeforeOther;
    int m_length = 0;          ///< of the document with the pending text
    int m_textBlockLength = 0; ///< of its last text block
};

ArticleDocument Builder::build()
{
    m_cursor.beginEditBlock();
    std::vector<Block> blocks = m_article.blocks;
    if (blocks.empty() && !m_article.text.isEmpty())
        blocks.push_back({{0, m_article.text.size()}, BlockKind::Paragraph});
    const auto body = std::ranges::find_if_not(
        blocks, [](BlockKind kind) { return kind == BlockKind::Headline || isMeta(kind); }, &Block::kind);
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        if (block == body)
            addExtra(metaLine(m_article));
        const bool like = std::next(block) != blocks.end() && std::next(block)->kind == block->kind;
        addBlock(*block, like ? Ending::BeforeLike : Ending::BeforeOther);
        if (m_room <= 0) {
            addExtra(DocumentBuilder::tr("The rest of the article is too long to be shown here."));
            break;
        }
    }
    if (body == blocks.end() && !blocks.empty())
        addExtra(metaLine(m_article));
    flush();
    m_cursor.endEditBlock();
    return {std::move(m_document), std::move(m_offsets)};
}

void Builder::addBlock(const Block &block, Ending ending)
{
    const bool sameKind = m_length > 0 && block.kind == m_kind;
    QString separator = u"\n"_s;
    if (m_length > 0 && isMeta(m_kind) && isMeta(block.kind))
        separator = metaSeparator();
    else if (m_manyBlocks && sameKind && m_textBlockLength + block.span.length() < longestTextBlock)
        separator = u" ¶ "_s;
    for (Span rest = block.span; !rest.isEmpty() && m_room > 0; separator = u"\n"_s) {
        const qsizetype length = breakOf(textOf(m_article, rest));
        addPiece({rest.begin, rest.begin + length}, separator, block.kind,
            length == rest.length() ? ending : Ending::Broken);
        rest.begin += length;
    }
}

void Builder::addExtra(const QString &words)
{
    const bool follows = m_length > 0 && isMeta(m_kind);
    append(m_length == 0 ? words : (follows ? metaSeparator() : u"\n"_s) + words, BlockKind::Dateline,
        Ending::BeforeOther);
}

void Builder::addPiece(Span piece, const QString &separator, BlockKind kind, Ending ending)
{
    const QString text = displayed(textOf(m_article, piece));
    const QString lead = m_length > 0 ? separator : QString();
    m_offsets.add(piece.begin, m_length + int(lead.size()), int(text.size()));
    append(lead + text, kind, ending);
}

/// @p text starts with a line break where it starts a text block of its own.
void Builder::append(const QString &text, BlockKind kind, Ending ending)
{
    const bool newBlock = text.startsWith(u'\n');
    if (newBlock && (kind != m_kind || ending != m_ending))
        flush();
    m_pending += text;
    m_kind = kind;
    m_ending = ending;
    m_length += int(text.size());
    m_textBlockLength = newBlock ? int(text.size()) - 1 : m_textBlockLength + int(text.size());
    m_room -= text.size() + (newBlock ? charactersPerLine : 0);
}

/// Inserts the pending text at once: a call for each of many small blocks would take many times as long.
void Builder::flush()
{
    if (m_pending.isEmpty())
        return;
    const QTextBlockFormat blockFormat = m_typography.blockFormat(m_kind, m_ending);
    const QTextCharFormat charFormat = m_typography.charFormat(m_kind, m_theme);
    QString text = std::exchange(m_pending, {});
    if (text.startsWith(u'\n')) {
        m_cursor.insertBlock(blockFormat, charFormat);
        text.remove(0, 1);
    } else {
        m_cursor.setBlockFormat(blockFormat);
    }
    m_cursor.insertText(text, charFormat);
}

} // namespace

ArticleDocument buildDocument(const Article &article, const Typography &typography, const Theme &theme)
{
    return Builder(article, typography, theme).build();
}

} // namespace sourcelight::ui
