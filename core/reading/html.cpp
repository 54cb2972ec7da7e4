// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/boilerplate.h"
#include "core/reading/completion.h"
#include "core/reading/header.h"
#include "core/reading/htmlmetadata.h"
#include "core/reading/htmlnodes.h"
#include "core/reading/htmltree.h"
#include "core/reading/htmlwalker.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <span>

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

/// Marks the lines above the text that byline and date were read from: wording and language tell less.
void markByline(Article &article, const HtmlByline &shown)
{
    constexpr size_t mostHeaderBlocks = 12;
    for (Block &block : std::span(article.blocks).first(std::min(article.blocks.size(), mostHeaderBlocks))) {
        const QStringView text = textOf(article, block.span);
        if (block.kind != BlockKind::Paragraph)
            continue;
        if (!shown.authors.isEmpty() && text == shown.byline)
            block.kind = BlockKind::Byline;
        else if (!shown.published.isEmpty() && text == shown.dateline)
            block.kind = BlockKind::Dateline;
    }
}

/// The first of the pages that the page @p root shows in frames, but for those that only programs need.
QStringList framesIn(const GumboNode &root)
{
    constexpr qsizetype most = 5;
    constexpr qsizetype longest = 200;
    QStringList frames;
    for (const GumboNode *node = &root, *inside = nullptr; node && frames.size() < most;
        node = inside ? inside : nextNode(node, &root, [](const GumboNode &) {})) {
        const GumboTag tag = isElement(*node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
        inside = isElement(*node) && tag != GUMBO_TAG_NOSCRIPT ? firstChild(*node) : nullptr;
        if (tag != GUMBO_TAG_FRAME && tag != GUMBO_TAG_IFRAME)
            continue;
        const QString source = attribute(node->v.element, "src").trimmed().left(longest);
        const QString scheme = QUrl(source).scheme();
        const bool isPage = scheme.isEmpty() || scheme == "file"_L1 || scheme.startsWith("http"_L1);
        if (isPage && !source.isEmpty() && !frames.contains(source))
            frames.append(source);
    }
    return frames;
}

} // namespace

namespace html
{

double recognise(const RawFile &file)
{
    static const QRegularExpression opening(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|frameset)\\b"_s,
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

    const HtmlMetadata metadata(*tree->root);
    const QString title = cleaned(metadata.title(), options.mendMojibake);
    const HtmlOutline outline(*tree->root);
    const MainContent content = findMainContent(outline, metadata.titles(), metadata.body());
    ArticleBuilder builder(decoded->text, options);
    HtmlWalker(builder, page, content).walk(*tree, progress);
    Article article = builder.take();
    const HtmlByline shown = findByline(outline, content);
    metadata.fill(article, shown);
    findHeadline(article, title);
    markByline(article, shown);
    findHeader(article);
    metadata.fillTitle(article);
    findBoilerplate(article);
    findHeadings(article);
    if (content.articles > 1)
        decoded->diagnostics.push_back({DiagnosticCode::SeveralArticles, QString::number(content.articles), {}});
    if (const QStringList frames = article.blocks.empty() ? framesIn(*tree->root) : QStringList(); !frames.isEmpty())
        return failed({ErrorCode::FramesOnly, frames.join(u", "), {}}, file);
    return deliver(std::move(article), *std::move(decoded), id, file, options, sink, progress);
}

} // namespace html

} // namespace sourcelight::reading
