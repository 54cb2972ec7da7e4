// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/metaline.h"

#include "ui/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct MetaLine {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::MetaLine)
};

constexpr qsizetype wordsPerMinute = 230;

qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool space = c.isSpace();
        if (!space && !inside && (c.isLetterOrNumber() || c.isSurrogate())) {
            ++words;
            inside = true;
        } else if (space) {
            inside = false;
        }
    }
    return words;
}

qsizetype wordCount(const Article &article)
{
    if (article.blocks.empty())
        return wordsIn(article.text);
    qsizetype words = 0;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Boilerplate)
            words += wordsIn(textOf(article, block.span));
    }
    return words;
}

bool has(const Article &article, BlockKind kind)
{
    return std::ranges::contains(article.blocks, kind, &Block::kind);
}

QString wordsText(qsizetype words)
{
    return words == 1 ? MetaLine::tr("1 word") : MetaLine::tr("%Ln words", nullptr, int(words));
}

QString counted(qsizetype words)
{
    const int minutes = int(std::max<qsizetype>(1, (words + wordsPerMinute / 2) / wordsPerMinute));
    return MetaLine::tr("%1, %2").arg(
        wordsText(words), minutes == 1 ? MetaLine::tr("1 minute") : MetaLine::tr("%Ln minutes", nullptr, minutes));
}

} // namespace

QString metaLine(const Article &article)
{
    QStringList parts;
    if (!article.authors.isEmpty() && !has(article, BlockKind::Byline))
        parts << QLocale().createSeparatedList(article.authors);
    if (!article.published.isEmpty() && !has(article, BlockKind::Dateline))
        parts << publishedText(article.published, QLocale::LongFormat);
    parts << counted(wordCount(article));
    return parts.join(metaSeparator());
}

QString metaSeparator()
{
    return u"\u2002·\u2002"_s;
}

QString lengthText(const Article &article)
{
    return wordsText(wordCount(article));
}

} // namespace sourcelight::ui
