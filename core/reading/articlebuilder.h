// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/cleantext.h"
#include "core/reading/reading.h"

namespace sourcelight::reading
{

/// What goes before the item of a list, see ArticleBuilder::startBlock(): line breaks, an indent for lists in lists,
/// and the marker. @p depth is 1 for a list in no other.
[[nodiscard]] QString itemLead(qsizetype depth, bool apart, const QString &marker);

/**
 * Grows an article's text block by block and keeps account of where in the decoded file each piece came from. Blocks
 * that stay empty leave no trace. Neighbouring pieces that run in step with the file share one origin. All text becomes
 * as cleantext.h says: every reader builds its articles here.
 */
class ArticleBuilder
{
public:
    /// @p file is the decoded file, which must outlive the builder; empty where origins are not known.
    ArticleBuilder(QStringView file, const ReadOptions &options);

    /**
     * Ends the open block and starts one. @p lead goes between the two, outside both: line breaks, and the marker of a
     * list item. Before the first block its leading line breaks are left out.
     */
    void startBlock(BlockKind kind, const QString &lead = QStringLiteral("\n\n"));
    void endBlock();
    [[nodiscard]] bool isBlockEmpty() const { return !m_open; }
    void setKind(BlockKind kind) { m_kind = kind; }

    /// Appends a piece of the file as it is.
    void copy(Span piece);
    /// Puts @p gap between what the open block holds and what comes next; nothing at either end of a block.
    void separate(QStringView gap);
    /// Appends running text: white space becomes single spaces, none at either end of the block, and a line break what
    /// joint() says. @p file is where it came from, empty where that is not known.
    void addText(QStringView text, Span file);
    /// Appends preformatted text: white space stays, but for line breaks at either end of the block.
    void addVerbatim(QStringView text, Span file);

    /// Ends the open block and gives text, blocks and origins.
    [[nodiscard]] Article take();

private:
    qsizetype addRunning(QStringView text, Span file);
    void addLine(QStringView line, Span file);
    void open(qsizetype fileBegin);
    void append(QStringView text, Span file);
    void appendGap(QStringView next);
    void addOrigin(Span text, Span file);

    QStringView m_file;
    bool m_mendMojibake;
    Article m_article;
    BlockKind m_kind = BlockKind::Paragraph;
    QString m_lead;
    qsizetype m_begin = 0;  ///< of the open block
    bool m_started = false; ///< between startBlock() and endBlock()
    bool m_open = false;    ///< the started block holds text
    QString m_gap;          ///< goes before the next text of the open block
    bool m_break = false;   ///< m_gap is white space with a line break in it
    bool m_hyphen = false;  ///< a soft hyphen stood behind the last text of the open block
};

} // namespace sourcelight::reading
