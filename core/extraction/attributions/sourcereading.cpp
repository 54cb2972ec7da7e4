// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/sourcereading.h"

#include "core/extraction/attributions/sourcerole.h"
#include "core/language/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr std::initializer_list<QLatin1StringView> hiders{"anonymous"_L1, "anonymously"_L1, "anonymity"_L1,
    "unnamed"_L1, "unidentified"_L1, "familiar"_L1, "briefed"_L1, "knowledge"_L1, "close"_L1, "senior"_L1,
    "identified"_L1};

class Reader
{
public:
    Reader(const StatementText &text, std::size_t first, std::size_t last, const MentionIndex &mentions,
        const language::LanguageResources &resources)
        : m_text(text)
        , m_first(first)
        , m_last(last)
        , m_mentions(mentions)
        , m_resources(resources)
        , m_coreEnd(coreEnd())
        , m_head(headOf())
    {
    }

    SourceReading read() const
    {
        if (const auto pronoun = byPronoun())
            return *pronoun;
        const Mention *name = nameAt(m_head);
        if (!name)
            name = apposedName();
        if (name)
            return byName(*name);
        if (const auto reference = byReference())
            return *reference;
        return byNoun();
    }

private:
    [[nodiscard]] Span spanOf(std::size_t from, std::size_t to) const
    {
        return {m_text.token(from).span.begin, m_text.token(to - 1).span.end};
    }
    [[nodiscard]] bool isNoun(std::size_t i) const
    {
        return m_text.token(i).upos == Upos::Noun || m_text.token(i).upos == Upos::Propn;
    }
    [[nodiscard]] bool isKnownNoun(std::size_t i) const
    {
        return i + 1 == m_last && m_resources.sourceNouns.contains(m_text.word(i).toString().toLower());
    }

    /// The name that token @p i ends or stands in.
    [[nodiscard]] const Mention *nameAt(std::size_t i) const
    {
        const Mention *longest = nullptr;
        const Span token = m_text.token(i).span;
        for (const Mention &mention : m_mentions.in(token)) {
            const bool fits =
                mention.kind == MentionKind::Name && mention.span.overlaps(token) && m_mentions.entityOf(mention);
            if (fits && (!longest || mention.span.length() > longest->span.length()))
                longest = &mention;
        }
        return longest;
    }

    /// Where what follows the head begins: "for the ministry", ", a doctor", "who spoke to us", "familiar with".
    [[nodiscard]] std::size_t coreEnd() const
    {
        bool noun = false;
        for (std::size_t i = m_first; i < m_last; ++i) {
            const Mention *name = nameAt(i);
            if (name && name->span.begin < m_text.token(i).span.begin) {
                noun = true;
                continue;
            }
            const Upos upos = m_text.token(i).upos;
            const bool mark =
                upos == Upos::Punct && !m_text.is(i, {"-"_L1, "‘"_L1, "’"_L1, "'"_L1, "“"_L1, "”"_L1, "\""_L1});
            const bool joins = upos == Upos::Adp || upos == Upos::Sconj || upos == Upos::Aux ||
                               m_text.is(i, {"who"_L1, "whose"_L1, "which"_L1, "that"_L1});
            const bool follows = (upos == Upos::Verb || upos == Upos::Adj || upos == Upos::Adv) && !isKnownNoun(i);
            const bool beforeNoun = i + 1 < m_last && isNoun(i + 1);
            if (noun && (mark || joins || joinsAnother(i) || (follows && !beforeNoun)))
                return i;
            noun = noun || isNoun(i) || upos == Upos::Pron || upos == Upos::Num;
        }
        return m_last;
    }

    /// "and" between two sources, of which the first is read: "RT and its defenders", "leaders and diplomats".
    [[nodiscard]] bool joinsAnother(std::size_t i) const
    {
        if (m_text.token(i).upos != Upos::Cconj || i == m_first || i + 1 >= m_last)
            return false;
        const Upos next = m_text.token(i + 1).upos;
        return nameAt(i - 1) || isPlural(i - 1) || next == Upos::Det || next == Upos::Pron;
    }

    [[nodiscard]] bool isPlural(std::size_t i) const { return m_text.tag(i) == "NNS"_L1 || m_text.tag(i) == "NNPS"_L1; }

    /// The last noun of the core, else its last word.
    [[nodiscard]] std::size_t headOf() const
    {
        for (std::size_t i = m_coreEnd; i-- > m_first;) {
            if (isNoun(i) || isKnownNoun(i))
                return i;
        }
        for (std::size_t i = m_coreEnd; i-- > m_first;) {
            if (m_text.token(i).upos != Upos::Punct)
                return i;
        }
        return m_first;
    }

    [[nodiscard]] std::optional<SourceReading> byPronoun() const
    {
        static constexpr std::initializer_list<QLatin1StringView> writers{"i"_L1, "me"_L1, "my"_L1, "myself"_L1},
            people{"he"_L1, "she"_L1, "him"_L1, "her"_L1, "his"_L1, "himself"_L1, "herself"_L1},
            things{"it"_L1, "its"_L1, "itself"_L1},
            groups{"we"_L1, "us"_L1, "our"_L1, "they"_L1, "them"_L1, "their"_L1, "themselves"_L1, "you"_L1, "others"_L1,
                "many"_L1, "some"_L1, "most"_L1, "few"_L1, "several"_L1, "everyone"_L1, "everybody"_L1, "nobody"_L1,
                "none"_L1, "both"_L1, "all"_L1, "each"_L1, "those"_L1, "these"_L1, "anyone"_L1, "someone"_L1};
        const bool writer = m_text.is(m_head, writers), person = m_text.is(m_head, people),
                   group = m_text.is(m_head, groups);
        if (!writer && !person && !group && !m_text.is(m_head, things))
            return std::nullopt;
        SourceReading reading;
        reading.rule = u"source:pronoun"_s;
        reading.person = writer || person;
        if (const Mention *mention = m_mentions.longestIn(spanOf(m_first, m_last), MentionKind::Pronoun))
            return byEntity(*mention, std::move(reading));
        if (writer || group)
            reading.kind = writer ? SourceKind::Named : SourceKind::Collective;
        return reading;
    }

    [[nodiscard]] SourceReading byEntity(const Mention &mention, SourceReading reading) const
    {
        const Entity *entity = m_mentions.entityOf(mention);
        if (!entity)
            return reading;
        reading.entity = entity->id;
        reading.certainty = mention.confidence;
        reading.kind = kindOf(*entity);
        reading.person = entity->type == EntityType::Person;
        return reading;
    }

    [[nodiscard]] static SourceKind kindOf(const Entity &entity)
    {
        switch (entity.type) {
        case EntityType::Person:
            return SourceKind::Named;
        case EntityType::NORP:
            return SourceKind::Collective;
        case EntityType::Misc:
            return SourceKind::Document;
        default:
            return SourceKind::Organization;
        }
    }

    /// "a spokeswoman, Ms. Mary Poll": a person's name between marks behind the head.
    [[nodiscard]] const Mention *apposedName() const
    {
        for (std::size_t i = m_coreEnd; i + 1 < m_last; ++i) {
            if (!m_text.is(i, {","_L1, "("_L1, "—"_L1, "–"_L1, "--"_L1, ":"_L1}))
                continue;
            const bool titled = i + 2 < m_last && isTitle(i + 1);
            const Mention *name = nameAt(i + (titled ? 2 : 1));
            const Entity *entity = name ? m_mentions.entityOf(*name) : nullptr;
            if (!entity || entity->type != EntityType::Person)
                continue;
            const std::size_t after = m_text.tokenAt(name->span.end);
            if (after >= m_last || m_text.token(after).upos == Upos::Punct)
                return name;
        }
        return nullptr;
    }

    [[nodiscard]] bool isTitle(std::size_t i) const
    {
        return m_resources.titles.contains(m_text.word(i).toString().toLower());
    }

    /// "Rep. Elijah Poll": a name by its capitals and what stands before, which the finder of names has missed.
    [[nodiscard]] bool looksLikePerson() const
    {
        constexpr std::size_t longestName = 3;
        const QString head = m_text.word(m_head).toString();
        if (m_text.token(m_head).upos != Upos::Propn)
            return m_head == m_first && m_coreEnd == m_last && language::isCapitalised(head) &&
                   !m_resources.commonWords.contains(head.toLower());
        return isTitle(m_first) || m_resources.firstNames.contains(m_text.word(m_first).toString()) ||
               (m_coreEnd - m_first < longestName && m_text.token(m_first).upos == Upos::Propn);
    }

    [[nodiscard]] SourceReading byName(const Mention &name) const
    {
        SourceReading reading;
        reading.rule = u"source:name"_s;
        reading = byEntity(name, std::move(reading));
        if (reading.person)
            reading.role = roleBeside(name);
        return reading;
    }

    /// The words of the source beside the name: the title before it, else the apposition behind it; else what the
    /// article calls the person elsewhere.
    [[nodiscard]] QString roleBeside(const Mention &name) const
    {
        const Span source = spanOf(m_first, m_last);
        for (const Span beside : {Span{source.begin, name.span.begin}, Span{name.span.end, source.end}}) {
            const QString role = beside.begin < beside.end
                                     ? roleIn(textOf(m_text.article(), beside), m_resources.functionWords)
                                     : QString();
            if (!role.isEmpty())
                return role;
        }
        return m_mentions.entityOf(name)->roles.value(0);
    }

    [[nodiscard]] std::optional<SourceReading> byReference() const
    {
        const Mention *mention = m_mentions.longestIn(spanOf(m_first, m_coreEnd), MentionKind::Nominal);
        if (!mention || mention->span.end < m_text.token(m_head).span.end || !m_mentions.entityOf(*mention))
            return std::nullopt;
        SourceReading reading;
        reading.rule = u"source:reference"_s;
        return byEntity(*mention, std::move(reading));
    }

    [[nodiscard]] SourceReading byNoun() const
    {
        SourceReading reading;
        reading.rule = u"source:noun"_s;
        if (const auto other = byPart())
            return *other;
        const bool plural = isPlural(m_head);
        const auto amount = count(plural);
        reading.kind = kindOfNoun(plural, amount.has_value()).value_or(reading.kind);
        reading.person = !plural && (reading.kind == SourceKind::Anonymous || reading.kind == SourceKind::Named);
        if (reading.kind == SourceKind::Anonymous)
            reading.count = amount;
        return reading;
    }

    [[nodiscard]] std::optional<SourceKind> kindOfNoun(bool plural, bool counted) const
    {
        const QStringView kind = lexiconKind();
        const bool hidden = mentionsAny(hiders) || (mentionsAny({"not"_L1}) && mentionsAny({"named"_L1}));
        if (m_text.token(m_head).upos == Upos::Num || m_text.is(m_head, {"percent"_L1, "half"_L1, "majority"_L1}))
            return SourceKind::Collective;
        if (kind == "document"_L1)
            return SourceKind::Document;
        if (kind == "organization"_L1)
            return SourceKind::Organization;
        if (kind == "office"_L1 && plural)
            return SourceKind::Collective;
        if (kind == "office"_L1)
            return isDefinite() && !hidden ? SourceKind::Named : SourceKind::Anonymous;
        if (kind == "anonymous"_L1 || (hidden && !kind.isEmpty()))
            return SourceKind::Anonymous;
        if (kind == "collective"_L1 || plural)
            return plural && (counted || isSome()) ? SourceKind::Anonymous : SourceKind::Collective;
        if (looksLikePerson())
            return SourceKind::Named;
        if (m_text.token(m_head).upos == Upos::Propn && m_text.is(m_first, {"the"_L1}))
            return SourceKind::Organization; // "The Times"
        return {};
    }

    /// Where the head only counts ("a group of parents") what is counted is the source; where it is what somebody has
    /// ("the president's eagerness", "his threat"), the owner is.
    [[nodiscard]] std::optional<SourceReading> byPart() const
    {
        const bool some = m_text.token(m_head).upos == Upos::Num && m_text.is(m_head + 1, {"of"_L1});
        if (some && m_head + 2 < m_last)
            return oneOf(Reader(m_text, m_head + 2, m_last, m_mentions, m_resources).read());
        const bool counts =
            m_text.is(m_head, {"group"_L1, "groups"_L1, "coalition"_L1, "number"_L1, "majority"_L1, "handful"_L1,
                                  "pair"_L1, "couple"_L1, "dozens"_L1, "hundreds"_L1, "thousands"_L1, "millions"_L1,
                                  "generation"_L1, "lot"_L1, "chorus"_L1, "crowd"_L1, "scores"_L1});
        if (counts && m_head + 2 < m_last && m_text.is(m_head + 1, {"of"_L1}))
            return Reader(m_text, m_head + 2, m_last, m_mentions, m_resources).read();
        if (!lexiconKind().empty())
            return std::nullopt;
        for (std::size_t i = m_head; i-- > m_first;) {
            if (m_text.tag(i) == "POS"_L1 && i > m_first)
                return Reader(m_text, m_first, i, m_mentions, m_resources).read();
            if (m_text.tag(i) == "PRP$"_L1)
                return Reader(m_text, i, i + 1, m_mentions, m_resources).read();
        }
        return std::nullopt;
    }

    /// "one of the officials": some of them, whom only the reporter knows.
    [[nodiscard]] SourceReading oneOf(SourceReading all) const
    {
        if (all.kind != SourceKind::Collective && all.kind != SourceKind::Anonymous)
            return all;
        all.kind = SourceKind::Anonymous;
        all.entity.clear();
        all.count = count(true);
        all.person = all.count == 1;
        return all;
    }

    /// What the lexicon says of the head, two words first ("news agency"), then one.
    [[nodiscard]] QStringView lexiconKind() const
    {
        const QString head = m_text.word(m_head).toString().toLower();
        if (m_head > m_first) {
            const QString both = m_text.word(m_head - 1).toString().toLower() + u' ' + head;
            if (const auto kind = m_resources.sourceNouns.value(both))
                return *kind;
        }
        if (const auto kind = m_resources.sourceNouns.value(head))
            return *kind;
        const auto hyphen = head.lastIndexOf(u'-');
        return m_resources.sourceNouns.value(head.sliced(hyphen + 1)).value_or(QStringView());
    }

    [[nodiscard]] bool mentionsAny(std::initializer_list<QLatin1StringView> words) const
    {
        for (std::size_t i = m_first; i < m_last; ++i) {
            if (m_text.is(i, words))
                return true;
        }
        return false;
    }

    /// "the nominee", "his running mate", "Clinton's lawyer", but not "another senator".
    [[nodiscard]] bool isDefinite() const
    {
        return !m_text.is(
                   m_first, {"a"_L1, "an"_L1, "one"_L1, "another"_L1, "some"_L1, "any"_L1, "every"_L1, "no"_L1}) &&
               !mentionsAny({"other"_L1, "same"_L1});
    }

    /// "several cast members": some persons, whom only the reporter knows.
    [[nodiscard]] bool isSome() const { return m_text.is(m_first, {"several"_L1}); }

    [[nodiscard]] std::optional<int> count(bool plural) const
    {
        for (std::size_t i = m_first; i <= m_head; ++i) {
            const QString word = m_text.word(i).toString().toLower();
            const auto value = m_resources.numberWords.value(word);
            if (value && value->startsWith("cardinal "_L1))
                return value->sliced(9).toInt();
            bool number = false;
            const int digits = word.toInt(&number);
            constexpr int most = 1000;
            if (number && digits > 0 && digits < most)
                return digits;
            if (!plural && m_text.is(i, {"a"_L1, "an"_L1, "another"_L1}))
                return 1;
        }
        return std::nullopt;
    }

    const StatementText &m_text;
    std::size_t m_first;
    std::size_t m_last;
    const MentionIndex &m_mentions;
    const language::LanguageResources &m_resources;
    std::size_t m_coreEnd;
    std::size_t m_head;
};

} // namespace

SourceReading readSource(const StatementText &text, std::size_t first, std::size_t last, const MentionIndex &mentions,
    const language::LanguageResources &resources)
{
    return Reader(text, first, last, mentions, resources).read();
}

} // namespace sourcelight::extraction
