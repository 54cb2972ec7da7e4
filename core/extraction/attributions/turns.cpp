// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/turns.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr qsizetype longestSpeaker = 40; ///< UTF-16 units
constexpr qsizetype mostWords = 4;

bool isSpoken(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote || block.kind == BlockKind::List;
}

/// What stands before the colon that a turn opens with; empty where @p block opens none.
Span speakerOf(const Article &article, const Block &block)
{
    const QStringView text = textOf(article, block.span).left(longestSpeaker);
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 >= block.span.length() || !article.text[block.span.begin + colon + 1].isSpace())
        return {};
    const QStringView name = text.first(colon);
    const auto words = name.split(u' ');
    const bool capitalised = std::ranges::all_of(words, [](QStringView word) {
        return !word.isEmpty() && (word.front().isUpper() || word == "of"_L1 || word == "the"_L1);
    });
    const bool plain =
        std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || QStringView(u" .'’-()").contains(c); });
    return capitalised && plain && words.size() <= mostWords ? Span{block.span.begin, block.span.begin + colon}
                                                             : Span{};
}

bool isTranscript(const QHash<QString, int> &speakers)
{
    constexpr int fewest = 3;
    const bool questions = (speakers.contains(u"q"_s) && speakers.contains(u"a"_s)) ||
                           (speakers.contains(u"question"_s) && speakers.contains(u"answer"_s));
    int turns = 0;
    bool again = false;
    for (const int count : speakers) {
        turns += count;
        again = again || count > 1;
    }
    return questions || (again && speakers.size() > 1 && turns >= fewest);
}

} // namespace

Turns findTurns(const Article &article)
{
    QHash<QString, int> speakers;
    std::vector<Turn> turns;
    int spoken = 0; ///< paragraphs since the first turn
    for (const Block &block : article.blocks) {
        if (!isSpoken(block))
            continue;
        const Span speaker = speakerOf(article, block);
        if (!speaker.isEmpty()) {
            ++speakers[textOf(article, speaker).toString().toLower()];
            turns.push_back({speaker, {}});
        }
        if (turns.empty())
            continue;
        ++spoken;
        const qsizetype begin = speaker.isEmpty() ? block.span.begin : speaker.end + 2;
        if (begin < block.span.end)
            turns.back().content.push_back({begin, block.span.end});
    }
    if (!isTranscript(speakers))
        return {};
    // Laplace's rule of succession: a few turns among many paragraphs are worth less
    const double probability = (double(turns.size()) + 1.0) / (double(spoken) + 2.0);
    return {std::move(turns), probability};
}

} // namespace sourcelight::extraction
