// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/segment.h"

#include "core/language/sentences.h"
#include "core/language/tokens.h"

namespace sourcelight::language
{

std::vector<Sentence> segment(const Article &article, const LanguageResources &resources, const Progress &progress)
{
    /// How often a long block looks whether it should stop.
    constexpr size_t tokensBetweenLooks = 4096;

    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate)
            continue;
        if (progress.cancelled())
            break;
        tokens.clear();
        TokenReader reader(article.text, block.span, resources);
        for (Span span = reader.next(); !span.isEmpty(); span = reader.next()) {
            tokens.push_back({.span = span});
            if (tokens.size() % tokensBetweenLooks == 0 && progress.cancelled())
                return sentences;
        }
        appendSentences(article.text, tokens, resources, sentences);
    }
    return sentences;
}

} // namespace sourcelight::language
