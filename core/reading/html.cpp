// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/boilerplate.h"
#include "core/reading/completion.h"
#include "core/reading/header.h"
#include "core/reading/htmlwalker.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// The character set that the head of a page names; empty where it names none.
QString declaredCharset(QByteArrayView bytes)
{
    constexpr qsizetype headSize = 4096;
    static const QRegularExpression pattern(
        uR"(<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), headSize)));
    const auto match = pattern.match(head);
    return match.hasCaptured(1) ? match.captured(1) : match.captured(2);
}

/// Without a heading of the first rank, a block with the words of the page's title is the headline.
void findHeadlineByTitle(Article &article, const QString &title)
{
    const auto isHeadline = [](const Block &block) { return block.kind == BlockKind::Headline; };
    if (title.isEmpty() || std::ranges::any_of(article.blocks, isHeadline))
        return;
    const auto same = [&](const Block &block) { return textOf(article, block.span) == title; };
    if (const auto block = std::ranges::find_if(article.blocks, same); block != article.blocks.end())
        block->kind = BlockKind::Headline;
}

} // namespace

namespace html
{

double recognise(const RawFile &file)
{
    static const QRegularExpression opening(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(
        u"</?(?:p|div|br|a|span|h[1-6]|ul|ol|li|table|tr|td|img|meta|script|em|strong|blockquote)(?:\\s[^>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = decodeHead(file.bytes);
    if (head.contains(opening))
        return 0.95;
    const qsizetype tags = head.count(tag);
    const bool named = hasSuffix(file, suffixes);
    if (tags >= (named ? 1 : 8))
        return named ? 0.9 : 0.8;
    return 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    if (file.bytes.size() > largestPage)
        return failed({ErrorCode::TooLarge, sizeText(file.bytes.size()), {}}, file);
    Expected<Decoded> decoded = decode(file.bytes, options.encoding, declaredCharset(file.bytes));
    if (!decoded)
        return failed(decoded.error(), file);
    QByteArray page = decoded->text.toUtf8();
    simplifyHtml(page);
    progress.tell(0.2);
    const HtmlTree tree = parseHtml(page);
    progress.tell(0.7);

    ArticleBuilder builder(decoded->text);
    HtmlWalker walker(builder, page);
    walker.walk(*tree, progress);
    Article article = builder.take();
    walker.metadata().fill(article);
    const QString title = walker.metadata().title();
    findHeadlineByTitle(article, title);
    findHeader(article);
    if (article.title.isEmpty())
        article.title = title;
    findBoilerplate(article);
    findHeadings(article);
    return deliver(std::move(article), *std::move(decoded), id, file, sink, progress);
}

} // namespace html

} // namespace sourcelight::reading
