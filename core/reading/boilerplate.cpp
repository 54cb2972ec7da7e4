// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/boilerplate.h"

#include "core/reading/bylines.h"
#include "core/reading/lines.h"
#include "core/reading/metadata.h"
#include "core/reading/wording.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestNotice = 600;
constexpr qsizetype longestLink = 160;
constexpr qsizetype longestSignature = 40;

/// Openings of lines that stand between paragraphs as well as at the end.
constexpr QLatin1StringView anywhere[] = {"also read:"_L1, "article continues"_L1, "continue reading"_L1,
    "click here to "_L1, "download our app"_L1, "follow us on"_L1, "get our newsletter"_L1, "listen to this article"_L1,
    "more on this story"_L1, "more:"_L1, "must read:"_L1, "read also:"_L1, "read also "_L1, "read more:"_L1,
    "recommended:"_L1, "related:"_L1, "see also:"_L1, "share this article"_L1, "share this story"_L1, "sign up for "_L1,
    "sign up to "_L1, "story continues"_L1, "subscribe to our"_L1, "watch:"_L1, "watch more:"_L1};

/// Whole lines of that kind.
constexpr QLatin1StringView wholeLines[] = {"advertisement"_L1, "advertising"_L1, "article continues below"_L1,
    "close window"_L1, "comments"_L1, "end"_L1, "ends"_L1, "leave a comment"_L1, "listen"_L1, "print"_L1,
    "read more"_L1, "read the rest here"_L1, "read full story"_L1, "recommended"_L1, "scroll to continue"_L1,
    "share"_L1, "sponsored"_L1, "subscribe"_L1, "tweet"_L1, "view comments"_L1};

/// Openings of lines that are of no article at its end, and may be in its middle.
constexpr QLatin1StringView atEnd[] = {"additional reporting"_L1, "all rights reserved"_L1, "compiled by "_L1,
    "contact the author"_L1, "contact the reporter"_L1, "contact the writer"_L1, "copyright "_L1, "(c) "_L1, "\xa9"_L1,
    "close this window"_L1, "donate now"_L1, "donate to "_L1, "edited by "_L1, "editing by "_L1, "email the "_L1,
    "email us"_L1, "email:"_L1, "e-mail:"_L1, "filed under"_L1, "find this article at"_L1, "find this story at"_L1,
    "follow @"_L1, "follow the author"_L1, "follow us"_L1, "for more information"_L1, "for more news"_L1,
    "for more on "_L1, "for more stories"_L1, "get the latest"_L1, "graphic by "_L1, "have a story"_L1, "have a tip"_L1,
    "join our "_L1, "join us "_L1, "our standards"_L1, "photo by "_L1, "posted in"_L1, "produced by "_L1,
    "published by "_L1, "read more "_L1, "read the full "_L1, "read the original"_L1, "read the rest"_L1,
    "reported by "_L1, "reporting by "_L1, "reporting from "_L1, "republished "_L1, "send us "_L1, "sign up"_L1,
    "source:"_L1, "sources:"_L1, "subscribe"_L1, "support our "_L1, "tags:"_L1, "text by "_L1,
    "this article appeared"_L1, "this article first "_L1, "this article is part of"_L1, "this article originally "_L1,
    "this article was first"_L1, "this article was originally"_L1, "this article was produced"_L1,
    "this report was produced"_L1, "this story first "_L1, "this story is part of"_L1, "this story originally "_L1,
    "this story was first"_L1, "this story was originally"_L1, "this story was produced"_L1, "topics:"_L1,
    "translated by "_L1, "translation by "_L1, "with additional reporting"_L1, "with agencies"_L1, "with files from"_L1,
    "with inputs from"_L1, "with reporting by"_L1, "writing by "_L1};

/// What short lines of that kind hold, wherever it stands in them.
constexpr QLatin1StringView inside[] = {"all rights reserved"_L1, "contributed to this report"_L1,
    "contributed reporting"_L1, "contributed to this story"_L1, "contributed to this article"_L1,
    "may not be reproduced"_L1, "may not be published"_L1, "our newsletter"_L1, "other reports by"_L1,
    "print this article"_L1, "print this page"_L1, "other stories by"_L1, "other articles by"_L1, "more stories by"_L1,
    "more articles by"_L1, "privacy policy"_L1, "terms of service"_L1, "terms of use"_L1, "whatsapp channel"_L1,
    "without permission"_L1};

/// Lines that open a list of links to the end.
constexpr QLatin1StringView linkLists[] = {"also on "_L1, "also read"_L1, "editor's pick"_L1, "further reading"_L1,
    "latest news"_L1, "latest stories"_L1, "more from "_L1, "more in "_L1, "more news"_L1, "more on this"_L1,
    "more stories"_L1, "most popular"_L1, "most read"_L1, "most viewed"_L1, "other news"_L1, "other stories"_L1,
    "popular stories"_L1, "read next"_L1, "read also"_L1, "recommended"_L1, "related"_L1, "see also"_L1,
    "top stories"_L1, "trending"_L1, "up next"_L1, "you may also"_L1, "you might also"_L1, "you may like"_L1};

bool isNoticeAnywhere(QStringView text)
{
    const QStringView words = bare(text);
    if (text.size() > longestLink || isSpeech(text))
        return false;
    return opensWith(words, anywhere) || isOneOf(words, wholeLines);
}

bool isNoticeAtEnd(QStringView text)
{
    if (text.size() > longestNotice || isSpeech(text))
        return false;
    const QStringView words = bare(text);
    const bool link = !text.contains(u' ') && (text.contains("://"_L1) || text.contains(u'@') || text.startsWith(u'#'));
    return isNoticeAnywhere(text) || link || opensWith(words, atEnd) ||
           (text.size() <= longestLink && holds(words, inside));
}

/// "AFP", "ab/cd", "- Lantern Wire": a few words after the last sentence. In brackets, "(dpa)", they stand anywhere.
bool isSignature(QStringView text, QStringView before)
{
    const bool brackets = text.startsWith(u'(') && text.endsWith(u')');
    return text.size() <= longestSignature && (brackets || endsSentence(before)) && !endsSentence(text) &&
           text.count(u' ') < 4 &&
           std::ranges::any_of(
               text, [](QChar c) { return c.isLetter(); }) &&
           std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

bool isLinkLine(QStringView text)
{
    return text.size() <= longestLink && !text.endsWith(u'.') && !isSpeech(text);
}

/// Marks @p first and all after it where they are short lines below a heading of links.
bool findLinkList(Article &article, size_t first)
{
    const QStringView head = textOf(article, article.blocks[first].span);
    if (head.size() > longestLink / 2 || endsSentence(head.endsWith(u':') ? head.chopped(1) : head) ||
        !opensWith(bare(head), linkLists))
        return false;
    const std::span rest = std::span(article.blocks).subspan(first + 1);
    const bool links = std::ranges::all_of(rest, [&article](const Block &block) {
        const QStringView text = textOf(article, block.span);
        return isLinkLine(text) || isNoticeAtEnd(text);
    });
    if (!links)
        return false;
    for (Block &block : std::span(article.blocks).subspan(first))
        block.kind = BlockKind::Boilerplate;
    return true;
}

bool isBodyKind(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::List;
}

/// A byline may stand below the article as well.
bool takeByline(Article &article, Block &block)
{
    const auto authors = article.authors.isEmpty() && block.kind == BlockKind::Paragraph
                             ? readByline(textOf(article, block.span))
                             : std::nullopt;
    if (!authors)
        return false;
    complete(article, {.authors = *authors}, MetadataOrigin::Text);
    block.kind = BlockKind::Byline;
    return true;
}

} // namespace

void findBoilerplate(Article &article)
{
    constexpr size_t longestTail = 60;
    std::vector<Block> &blocks = article.blocks;
    const auto text = [&article](const Block &block) { return textOf(article, block.span); };
    const auto body = std::ranges::find_if(
        blocks, [&](const Block &block) { return block.kind == BlockKind::Paragraph && endsSentence(text(block)); });
    if (body == blocks.end())
        return;
    const size_t firstAfterBody = size_t(body - blocks.begin()) + 1;

    for (size_t i = std::max(firstAfterBody, blocks.size() - std::min(blocks.size(), longestTail)); i < blocks.size();
        ++i) {
        if (isBodyKind(blocks[i].kind) && findLinkList(article, i))
            break;
    }
    for (size_t i = blocks.size(); i > firstAfterBody; --i) {
        Block &block = blocks[i - 1];
        if (block.kind == BlockKind::Boilerplate || takeByline(article, block))
            continue;
        const bool signature = block.kind == BlockKind::Paragraph && isSignature(text(block), text(blocks[i - 2]));
        if (!isBodyKind(block.kind) || !(isNoticeAtEnd(text(block)) || signature))
            break;
        block.kind = BlockKind::Boilerplate;
    }
    for (Block &block : std::span(blocks).subspan(firstAfterBody)) {
        if (isBodyKind(block.kind) && isNoticeAnywhere(text(block)))
            block.kind = BlockKind::Boilerplate;
    }
}

} // namespace sourcelight::reading
