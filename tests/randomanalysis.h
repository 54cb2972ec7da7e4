// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"
#include "core/model/enumnames.h"

#include <QRandomGenerator>

#include <limits>

/**
 * Analyses made at random that keep the promises of the values, for property tests. The same seed gives the same
 * analysis; texts mix ASCII, control characters, accents, right-to-left letters, combining marks and characters outside
 * the Basic Multilingual Plane.
 */
namespace sourcelight
{

class RandomAnalysis
{
public:
    explicit RandomAnalysis(quint32 seed)
        : m_random(seed)
    {
    }

    Analysis make(int characters, int annotations)
    {
        using namespace Qt::StringLiterals;
        Analysis analysis;
        Article &article = analysis.article;
        article.text = text(characters);
        m_text = article.text;
        article.id = text(8);
        article.title = text(12);
        article.authors = texts();
        article.published = u"2021-05-03"_s;
        article.publisher = text(3);
        article.url = text(3);
        article.language = u"en"_s;
        for (MetadataOrigin *origin :
            {&article.metadataOrigins.title, &article.metadataOrigins.authors, &article.metadataOrigins.published,
                &article.metadataOrigins.publisher, &article.metadataOrigins.url, &article.metadataOrigins.language})
            *origin = any<MetadataOrigin>();
        article.source = {text(5), u"plaintext"_s, u"UTF-8"_s, text(4)};
        for (const Span part : spans(false))
            article.blocks.push_back({part, any<BlockKind>()});
        AnnotationSet &set = analysis.annotations;
        for (int i = 0; i < annotations; ++i) {
            set.entities.push_back(entity(i));
            set.claims.push_back(claim(i, annotations));
            set.attributions.push_back(attribution(i, annotations));
        }
        for (int i = 0; i < 3 * annotations; ++i)
            set.mentions.push_back(mention(i, annotations));
        std::ranges::stable_sort(set.mentions, [](const Mention &one, const Mention &other) {
            return one.span == other.span ? one.entity.mid(1).toInt() < other.entity.mid(1).toInt()
                                          : inTextOrder(one.span, other.span);
        });
        for (int i = below(3); i > 0; --i)
            analysis.diagnostics.push_back({any<DiagnosticCode>(), text(5), span()});
        return analysis;
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    bool coin() { return below(2) == 1; }

    template <typename E> E any() { return E(below(int(enumNames<E>.size()))); }

    QString text(int characters)
    {
        static constexpr char32_t pool[] = {U'a', U'Z', U'0', U' ', U'\n', U'\t', U'"', U'\\', U'/', U'\0', U'\x1b',
            U'\x7f', U'\x85', U'é', U'ß', U'\x300', U'א', U'م', U'\x2028', U'中', U'\xfeff', U'\xfffd', U'\xffff',
            U'\U0001F6A2', U'\U0001D54A', U'\U0010FFFF', U'\U0001F468', U'\x200d'};
        QString result;
        for (int i = below(characters + 1); i > 0; --i)
            result += QChar::fromUcs4(pool[below(int(std::size(pool)))]);
        return result;
    }

    QStringList texts()
    {
        QStringList result;
        for (int i = below(3); i > 0; --i)
            result += text(6);
        return result;
    }

    double number()
    {
        static constexpr double numbers[] = {0, 1, -1, 250, 4500000000, 0.1, 2.1, 1.0 / 3, -17.25, 1e15, 1e16, 1e300,
            5e-324, 9007199254740993.0, std::numeric_limits<double>::max(), std::numeric_limits<double>::min()};
        return coin() ? numbers[below(int(std::size(numbers)))] : m_random.generateDouble() * 1e6;
    }

    std::optional<double> maybeNumber() { return coin() ? std::optional(number()) : std::nullopt; }

    qsizetype position()
    {
        qsizetype at = below(int(m_text.size()) + 1);
        if (at > 0 && at < m_text.size() && m_text[at].isLowSurrogate())
            --at;
        return at;
    }

    Span span()
    {
        const auto [begin, end] = std::minmax({position(), position()});
        return {begin, end};
    }

    std::optional<Span> maybeSpan() { return coin() ? std::optional(span()) : std::nullopt; }

    Spans spans(bool mayBeEmpty)
    {
        std::vector<qsizetype> ends;
        for (int i = 2 * below(3); i > 0; --i)
            ends.push_back(position());
        std::ranges::sort(ends);
        Spans result;
        for (size_t i = 0; i < ends.size(); i += 2) {
            if (mayBeEmpty || ends[i] < ends[i + 1])
                result.push_back({ends[i], ends[i + 1]});
        }
        return result;
    }

    Id idOf(QChar prefix, int number) { return prefix + QString::number(number); }
    Id maybeId(QChar prefix, int count) { return coin() ? idOf(prefix, below(count)) : Id(); }

    Annotation annotation(const Id &id)
    {
        Annotation annotation;
        annotation.id = id;
        annotation.origin = any<Origin>();
        annotation.status = any<Status>();
        annotation.confidence = m_random.generateDouble();
        annotation.evidence = texts();
        annotation.note = text(4);
        return annotation;
    }

    Entity entity(int number)
    {
        Entity entity;
        static_cast<Annotation &>(entity) = annotation(idOf(u'e', number));
        entity.type = any<EntityType>();
        entity.name = text(6);
        entity.aliases = texts();
        entity.roles = texts();
        if (coin())
            entity.related = {text(4), text(4)};
        entity.salience = m_random.generateDouble();
        return entity;
    }

    Mention mention(int number, int entities)
    {
        Mention mention;
        static_cast<Annotation &>(mention) = annotation(idOf(u'm', number));
        mention.span = span();
        mention.kind = any<MentionKind>();
        mention.entity = idOf(u'e', below(entities));
        return mention;
    }

    NumericClaim claim(int number_, int count)
    {
        NumericClaim claim;
        static_cast<Annotation &>(claim) = annotation(idOf(u'n', number_));
        claim.span = span();
        claim.kind = any<ClaimKind>();
        claim.value = maybeNumber();
        claim.low = maybeNumber();
        claim.high = maybeNumber();
        claim.lowIncluded = coin();
        claim.highIncluded = coin();
        claim.comparator = any<Comparator>();
        claim.unit = text(3);
        claim.currency = text(3);
        claim.currencyAssumed = coin();
        claim.timex = text(3);
        if (coin())
            claim.counted = {span(), text(4)};
        if (coin())
            claim.change = {any<ChangeDirection>(), any<ChangeMode>(), maybeNumber(), maybeNumber(), maybeNumber()};
        claim.negated = coin();
        if (coin())
            claim.disagrees = {idOf(u'n', below(count))};
        claim.attribution = maybeId(u'a', count);
        return claim;
    }

    Attribution attribution(int number, int count)
    {
        Attribution attribution;
        static_cast<Annotation &>(attribution) = annotation(idOf(u'a', number));
        attribution.source = maybeSpan();
        attribution.cue = spans(true);
        attribution.content = spans(true);
        attribution.entity = maybeId(u'e', count);
        attribution.sourceKind = any<SourceKind>();
        if (coin())
            attribution.sourceCount = below(100);
        attribution.anonymityReason = maybeSpan();
        attribution.via = maybeSpan();
        attribution.role = text(4);
        attribution.manner = any<Manner>();
        attribution.cueClass = any<CueClass>();
        attribution.hedges = spans(true);
        attribution.inferred = coin();
        attribution.parent = maybeId(u'a', count);
        return attribution;
    }

    QRandomGenerator m_random;
    QString m_text;
};

} // namespace sourcelight
