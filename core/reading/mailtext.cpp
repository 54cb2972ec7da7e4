// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mailtext.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/blockfinder.h"
#include "core/reading/boilerplate.h"
#include "core/reading/characterset.h"
#include "core/reading/completion.h"
#include "core/reading/header.h"
#include "core/reading/html.h"
#include "core/reading/htmlnodes.h"
#include "core/reading/htmltree.h"
#include "core/reading/htmlwalker.h"
#include "core/reading/metadata.h"
#include "core/reading/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// A line with its quote marks set aside.
struct QuotedLine {
    qsizetype depth = 0;
    QStringView words;
};

QuotedLine quotedLine(QStringView line)
{
    QuotedLine result{0, line};
    while (result.words.startsWith(u'>')) {
        ++result.depth;
        result.words = result.words.sliced(1);
    }
    if (result.words.startsWith(u' '))
        result.words = result.words.sliced(1);
    return result;
}

/// Joins the lines that a mail program broke (RFC 3676, section 4).
QString unflowed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype before = -1; ///< depth of the line that goes on
    for (const auto lines = QStringView(text).split(u'\n'); QStringView line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const QuotedLine quoted = quotedLine(line);
        if (before != quoted.depth) {
            result += u'\n' + QString(quoted.depth, u'>');
            if (quoted.depth > 0)
                result += u' ';
        }
        result += quoted.words;
        before = quoted.words.endsWith(u' ') && quoted.words != u"-- " ? quoted.depth : -1;
    }
    return result;
}

/// Where a signature, or the message that a reply repeats, begins; the end of the text where there is neither.
qsizetype endOfOwnText(const QString &text)
{
    static const QRegularExpression mark(
        u"^(?:-- ?|-{2,}\\s*(?:Original Message|Urspr\\x{fc}ngliche Nachricht|Message d['\\x{2019}]origine|Mensaje original)\\s*-{2,})\\r?$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = mark.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

/// "On Monday, Anna Costa wrote:"
bool introducesQuote(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\b(?:wrote|writes|schrieb|a \\x{e9}crit|escribi\\x{f3}|ha scritto|schreef|escreveu)\\b[^:]{0,60}:$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 300;
    return text.size() <= longest && pattern.matchView(text).hasMatch();
}

/// Dims what a reply repeats, and the lines that lead to it.
void dimQuotes(Article &article, bool reply)
{
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        Block &block = article.blocks[i];
        if (block.kind != BlockKind::Quote)
            continue;
        Block *before = i > 0 ? &article.blocks[i - 1] : nullptr;
        const bool introduced = before && introducesQuote(textOf(article, before->span));
        const bool goesOn = before && before->kind == BlockKind::Boilerplate;
        if (introduced)
            before->kind = BlockKind::Boilerplate;
        if (introduced || goesOn || reply)
            block.kind = BlockKind::Boilerplate;
    }
}

bool isQuotedElement(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (element.tag == GUMBO_TAG_BLOCKQUOTE && attributeView(element, "type") == "cite")
        return true;
    const QByteArrayView id = attributeView(element, "id");
    if (id == "divRplyFwdMsg" || id == "appendonsend")
        return true;
    const QByteArrayView names = attributeView(element, "class");
    return names.contains("gmail_quote") || names.contains("gmail_signature") || names.contains("moz-signature") ||
           names.contains("moz-cite-prefix");
}

/// The texts of elements that @p matches, as marks beside outline.texts().
template <typename Matches> std::vector<bool> textsInside(const HtmlOutline &outline, const Matches &matches)
{
    std::vector<bool> inside(outline.texts().size());
    for (const HtmlElement &element : outline.elements()) {
        if (matches(element))
            std::fill(inside.begin() + qsizetype(element.textBegin), inside.begin() + qsizetype(element.textEnd), true);
    }
    return inside;
}

/// What a message says itself, and what it repeats of others, signatures among it. Blocks without header or origins.
struct MailBody {
    Article own;
    Article repeated;
};

Article blocksOf(
    const GumboOutput &tree, const MainContent &content, const ReadOptions &options, const Progress &progress)
{
    ArticleBuilder builder({}, options);
    HtmlWalker(builder, {}, content).walk(tree, progress);
    return builder.take();
}

MailBody readHtml(const QString &text, const Mail &mail, const ReadOptions &options, const Progress &progress)
{
    QByteArray page = text.toUtf8();
    simplifyHtml(page);
    const HtmlTree tree = parseHtml(page);
    const HtmlOutline outline(*tree->root);
    const auto hidden =
        textsInside(outline, [](const HtmlElement &element) { return element.hints.testFlag(HtmlHint::Hidden); });
    const auto quoted = textsInside(outline, [](const HtmlElement &element) { return isQuotedElement(*element.node); });
    MainContent own;
    MainContent repeated;
    for (size_t i = 0; i < outline.texts().size(); ++i) {
        if (!hidden[i])
            (quoted[i] ? repeated : own).texts.push_back(outline.texts()[i]);
    }
    // A newsletter is a page like others, with menus and notices around its article.
    if (mail.toList && !mail.reply)
        own = findMainContent(outline, mail.subject);
    return {blocksOf(*tree, own, options, progress), blocksOf(*tree, repeated, options, progress)};
}

Article readBlocks(const QString &text, const ReadOptions &options, const Progress &progress)
{
    ArticleBuilder builder(text, options);
    findBlocks(text, [&](const FoundBlock &block) { plaintext::append(builder, text, block); }, progress);
    Article article = builder.take();
    article.origins.clear();
    return article;
}

MailBody readPlain(const QString &text, bool flowed, const ReadOptions &options, const Progress &progress)
{
    const QString whole = flowed ? unflowed(text) : text;
    const qsizetype end = endOfOwnText(whole);
    // What is repeated is not told of, or progress would fall.
    return {
        readBlocks(whole.first(end), options, progress), readBlocks(whole.sliced(end), options, {progress.stop, {}})};
}

/// Puts the text and blocks of @p more behind those of @p article.
void join(Article &article, const Article &more)
{
    if (!article.text.isEmpty() && !more.text.isEmpty())
        article.text += u"\n\n"_s;
    const qsizetype shift = article.text.size();
    article.text += more.text;
    for (const Block &block : more.blocks)
        article.blocks.push_back({{block.span.begin + shift, block.span.end + shift}, block.kind});
}

/// The message with its subject on top, and with sender and date below it where @p byline and @p dateline say so.
Article headed(const Mail &mail, const Article &own, bool byline, bool dateline, const ReadOptions &options)
{
    ArticleBuilder builder({}, options);
    const auto add = [&builder](BlockKind kind, const QString &line) {
        builder.startBlock(kind);
        builder.addText(line, {});
    };
    if (own.blocks.empty() || textOf(own, own.blocks.front().span) != mail.subject)
        add(BlockKind::Headline, mail.subject);
    if (byline)
        add(BlockKind::Byline, mail.from.join(u", "_s));
    if (dateline)
        add(BlockKind::Dateline, mail.date);
    Article article = builder.take();
    join(article, own);
    findHeadline(article, mail.subject);
    complete(article, {.title = mail.subject}, MetadataOrigin::MailHeader);
    return article;
}

bool holds(const Article &article, BlockKind kind)
{
    return std::ranges::find(article.blocks, kind, &Block::kind) != article.blocks.end();
}

Expected<MailBody> bodyOf(const Mail &mail, const ReadOptions &options, const Progress &progress)
{
    constexpr qsizetype farMore = 5;
    MailBody body;
    if (mail.plain && !mail.plain->bytes.isEmpty()) {
        const Expected<Decoded> decoded = decode(mail.plain->bytes, options.encoding, mail.plain->charset);
        if (!decoded)
            return std::unexpected(decoded.error());
        body = readPlain(decoded->text, mail.plain->flowed, options, progress);
    }
    if (mail.html && mail.html->bytes.size() > html::largestPage)
        return std::unexpected(Error{ErrorCode::TooLarge, sizeText(mail.html->bytes.size()), {}});
    if (mail.html && !mail.html->bytes.isEmpty()) {
        const Expected<Decoded> decoded = decode(mail.html->bytes, options.encoding, mail.html->charset);
        if (!decoded)
            return std::unexpected(decoded.error());
        MailBody page = readHtml(decoded->text, mail, options, progress);
        if (page.own.text.size() > farMore * body.own.text.size())
            body = std::move(page);
    }
    return body;
}

} // namespace

Expected<Article> articleOf(const Mail &mail, const ReadOptions &options, const Progress &progress)
{
    Expected<MailBody> body = bodyOf(mail, options, progress);
    if (!body)
        return std::unexpected(body.error());
    if (body->own.blocks.empty() && body->repeated.blocks.empty())
        return Article{};
    Article article = headed(mail, body->own, false, false, options);
    findHeader(article);
    const bool byline = !holds(article, BlockKind::Byline) && !mail.from.isEmpty();
    const bool dateline = !holds(article, BlockKind::Dateline) && !mail.date.isEmpty();
    if (byline || dateline) {
        article = headed(mail, body->own, byline, dateline, options);
        findHeader(article);
        if (byline)
            article.metadataOrigins.authors = MetadataOrigin::MailHeader;
        if (dateline)
            overrule(article, {.published = mail.published}, MetadataOrigin::MailHeader);
    }
    dimQuotes(article, mail.reply);
    findBoilerplate(article);
    findHeadings(article);
    for (Block &block : body->repeated.blocks)
        block.kind = BlockKind::Boilerplate;
    join(article, body->repeated);
    complete(article, {.authors = mail.from, .published = mail.published}, MetadataOrigin::MailHeader);
    return article;
}

} // namespace sourcelight::reading
