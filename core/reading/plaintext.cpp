// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plaintext.h"

#include "core/reading/boilerplate.h"
#include "core/reading/completion.h"
#include "core/reading/header.h"
#include "core/reading/lines.h"

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

Article articleFromText(const QString &id, const QString &text)
{
    Article article;
    article.id = id;
    article.text = text;
    findBlocks(text,
        [&article](const FoundBlock &block) {
            article.blocks.push_back({{block.lines.front().begin, block.lines.back().end}, block.kind});
        },
        {});
    findHeader(article);
    findHeadings(article);
    for (Block &block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate)
            block.kind = BlockKind::Paragraph;
    }
    if (!text.isEmpty())
        article.origins = {{{0, text.size()}, {0, text.size()}}};
    return article;
}

namespace plaintext
{

void append(ArticleBuilder &builder, QStringView text, const FoundBlock &block)
{
    const QString marker = text.sliced(block.marker.begin, block.marker.length()).toString();
    const QString gap = block.blankBefore ? u"\n\n"_s : u"\n"_s;
    builder.startBlock(block.kind, marker.isEmpty() ? gap : itemLead(1, block.blankBefore, marker));
    QStringView before;
    for (Span line : block.lines) {
        const QStringView words = text.sliced(line.begin, line.length());
        builder.separate(joint(before, words));
        before = words;
        // A soft hyphen at the end of a line is the line break's, not the word's.
        if (words.endsWith(QChar(QChar::SoftHyphen)) && line != block.lines.back())
            --line.end;
        builder.copy(line);
    }
    builder.endBlock();
}

double recognise(const RawFile &file)
{
    // The name adds little: any text can be read as plain text, and none is refused.
    return hasSuffix(file, suffixes) ? 0.5 : 0.3;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    Expected<Decoded> decoded = decode(file.bytes, options.encoding);
    if (!decoded)
        return failed(decoded.error(), file);
    ArticleBuilder builder(decoded->text, options);
    const auto add = [&](const FoundBlock &block) { append(builder, decoded->text, block); };
    if (!findBlocks(decoded->text, add, progress))
        return failed({ErrorCode::Cancelled, {}, {}}, file);
    Article article = builder.take();
    findHeader(article);
    findBoilerplate(article);
    findHeadings(article);
    return deliver(std::move(article), *std::move(decoded), id, file, options, sink, progress);
}

} // namespace plaintext

} // namespace sourcelight::reading
