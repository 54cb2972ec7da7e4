// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/circumstances.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// The tokens of the sentence of a part that are in no content.
struct Surroundings {
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<bool> inContent; ///< of each token from `first` on
};

Surroundings surroundingsOf(const StatementText &text, std::size_t token)
{
    constexpr std::size_t reach = 80;
    Surroundings around{token, token, {}};
    while (around.first > 0 && token - around.first < reach && text.sentence(around.first - 1) == text.sentence(token))
        --around.first;
    while (
        around.last < text.size() && around.last - token < reach && text.sentence(around.last) == text.sentence(token))
        ++around.last;
    around.inContent.resize(around.last - around.first);
    const auto &parts = text.parts();
    auto part = std::ranges::upper_bound(parts, around.first, {}, &StatementPart::last);
    for (; part != parts.end() && part->first < around.last; ++part) {
        if (part->role != StatementRole::Content)
            continue;
        for (std::size_t i = std::max(part->first, around.first); i < std::min(part->last, around.last); ++i)
            around.inContent[i - around.first] = true;
    }
    return around;
}

bool isMedium(const StatementText &text, std::size_t i)
{
    return text.is(i, {"statement"_L1, "statements"_L1, "tweet"_L1, "tweets"_L1, "letter"_L1, "email"_L1, "e-mail"_L1,
                          "memo"_L1, "post"_L1, "video"_L1, "speech"_L1, "op-ed"_L1, "editorial"_L1, "release"_L1,
                          "blog"_L1, "filing"_L1, "message"_L1, "interview"_L1, "interviews"_L1, "text"_L1,
                          "broadcast"_L1, "podcast"_L1, "address"_L1, "testimony"_L1, "affidavit"_L1, "report"_L1});
}

bool isInNounPhrase(const StatementText &text, std::size_t i)
{
    return text.isNominal(i) || text.token(i).upos == Upos::Part || text.tag(i) == "PRP$"_L1 || text.is(i, {"-"_L1});
}

/// The noun phrase that begins at token @p i; empty where none does.
Span nounPhraseAt(const StatementText &text, std::size_t i, std::size_t last)
{
    constexpr std::size_t longest = 8;
    std::size_t end = i;
    while (end < std::min(last, i + longest) && isInNounPhrase(text, end))
        ++end;
    return end > i ? Span{text.token(i).span.begin, text.token(end - 1).span.end} : Span{};
}

const Mention *outletIn(Span span, const MentionIndex &mentions)
{
    for (const Mention &mention : mentions.in(span)) {
        const Entity *entity = mention.kind == MentionKind::Name ? mentions.entityOf(mention) : nullptr;
        const bool outlet = entity && (entity->type == EntityType::Organization ||
                                          entity->type == EntityType::Product || entity->type == EntityType::Misc);
        if (outlet && span.contains(mention.span))
            return &mention;
    }
    return nullptr;
}

/// "told [Reuters]", "told [the newspaper]": who was spoken to, where that is no person.
std::optional<Span> addressee(const StatementText &text, const StatementPart &cue, const MentionIndex &mentions)
{
    bool speaksTo = false;
    for (std::size_t i = cue.first; i < cue.last; ++i)
        speaksTo =
            speaksTo || text.is(i, {"told"_L1, "tell"_L1, "tells"_L1, "telling"_L1, "informed"_L1, "assured"_L1});
    if (!speaksTo)
        return std::nullopt;
    const Span phrase = nounPhraseAt(text, cue.last, text.size());
    const Mention *outlet = phrase.isEmpty() ? nullptr : outletIn(phrase, mentions);
    if (outlet && text.quotedLength(outlet->span) == 0)
        return outlet->span;
    const std::size_t last = phrase.isEmpty() ? cue.last : text.tokenAt(phrase.end - 1);
    if (text.is(last, {"newspaper"_L1, "agency"_L1, "magazine"_L1, "network"_L1, "station"_L1, "broadcaster"_L1}))
        return phrase;
    return std::nullopt;
}

/// "in an interview with [the BBC]", "on [Twitter]", "in [a statement]".
std::optional<Span> medium(const StatementText &text, const StatementPart &cue, const MentionIndex &mentions)
{
    constexpr std::size_t reach = 4;
    const Surroundings around = surroundingsOf(text, cue.first);
    std::optional<Span> found;
    for (std::size_t i = around.first; i + 1 < around.last; ++i) {
        if (around.inContent[i - around.first])
            continue;
        if (text.is(i, {"interview"_L1, "interviews"_L1, "appearance"_L1})) {
            std::size_t with = i + 1;
            while (with < std::min(around.last, i + reach) && !text.is(with, {"with"_L1, "on"_L1}))
                ++with;
            const Span whom = text.is(with, {"with"_L1, "on"_L1}) ? nounPhraseAt(text, with + 1, around.last) : Span{};
            if (!whom.isEmpty())
                return whom;
        }
        if (found || !text.is(i, {"in"_L1, "on"_L1, "via"_L1, "through"_L1, "during"_L1}))
            continue;
        const Span phrase = nounPhraseAt(text, i + 1, around.last);
        if (phrase.isEmpty())
            continue;
        const std::size_t head = text.tokenAt(phrase.end - 1);
        const bool network = text.is(head, {"Twitter"_L1, "Facebook"_L1, "Instagram"_L1, "television"_L1, "radio"_L1});
        const bool outlet = text.is(i, {"on"_L1}) && outletIn(phrase, mentions);
        if (isMedium(text, head) || network || outlet)
            found = phrase;
    }
    return found;
}

constexpr std::initializer_list<QLatin1StringView> anonymity{"anonymity"_L1, "anonymous"_L1, "anonymously"_L1,
    "identified"_L1, "named"_L1, "authorized"_L1, "authorised"_L1, "permitted"_L1, "allowed"_L1, "cleared"_L1};

} // namespace

std::optional<Span> viaOf(
    const StatementText &text, const StatementPart *source, const StatementPart &cue, const MentionIndex &mentions)
{
    if (source && text.is(source->last - 1, {"media"_L1, "television"_L1, "TV"_L1, "radio"_L1, "press"_L1}))
        return source->span;
    if (const auto whom = addressee(text, cue, mentions))
        return whom;
    return medium(text, cue, mentions);
}

std::optional<Span> anonymityReasonOf(const StatementText &text, const StatementPart &source, const StatementPart &cue)
{
    const Surroundings around = surroundingsOf(text, source.first);
    const auto spanOf = [&](std::size_t first) -> std::optional<Span> {
        std::size_t end = first;
        while (end < around.last && !around.inContent[end - around.first] && text.token(end).upos != Upos::Punct &&
               end != cue.first)
            ++end;
        return end > first ? std::optional(Span{text.token(first).span.begin, text.token(end - 1).span.end})
                           : std::nullopt;
    };
    bool hidden = false;
    std::optional<Span> reason;
    for (std::size_t i = around.first; i < around.last; ++i) {
        if (around.inContent[i - around.first])
            continue;
        const bool denied = text.is(i, {"not"_L1, "n't"_L1, "n’t"_L1});
        if (denied && !reason &&
            text.is(i + 1, {"authorized"_L1, "authorised"_L1, "permitted"_L1, "allowed"_L1, "cleared"_L1}))
            reason = spanOf(i);
        hidden = hidden || text.is(i, anonymity);
        if (hidden && text.is(i, {"because"_L1, "citing"_L1, "since"_L1}) && i + 1 < around.last)
            return spanOf(i + 1);
        if (!reason && i > 0 && text.is(i - 1, {"anonymity"_L1}) && text.is(i, {"to"_L1, "for"_L1, "due"_L1}))
            reason = spanOf(i);
    }
    return reason;
}

} // namespace sourcelight::extraction
