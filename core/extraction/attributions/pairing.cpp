// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/pairing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace sourcelight::extraction
{

namespace
{

using Weights = std::array<double, pairingClues>;

std::size_t likeliest(const std::vector<double> &probabilities)
{
    return std::size_t(std::ranges::max_element(probabilities) - probabilities.begin());
}

/// What the clues of a candidate say for it, less what they say for the others on average.
void addWeights(const PairingChoice &choice, std::size_t chosen, const language::LinearModel &model, Weights &weights)
{
    if (choice.candidates.size() < 2)
        return;
    const double others = double(choice.candidates.size() - 1);
    for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
        const double share = i == chosen ? 1.0 : -1.0 / others;
        for (const PairingFeature &feature : choice.featuresOf(i))
            weights[std::size_t(feature.clue)] += share * double(model.weight(feature.hash));
    }
}

QStringList strongest(const Weights &weights)
{
    constexpr std::size_t most = 3;
    std::array<std::size_t, pairingClues> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::ranges::greater(), [&weights](std::size_t i) { return weights[i]; });
    QStringList names;
    for (std::size_t i = 0; i < most && weights[order[i]] > 0.0; ++i)
        names.append(evidenceName(PairingClue(order[i])));
    return names;
}

/// Decides the choices of an article and gathers what belongs together, cue by cue.
class Gatherer
{
public:
    Gatherer(const StatementText &text, const language::LinearModel &model)
        : m_text(text)
        , m_parts(text.parts())
        , m_model(model)
        , m_weights(m_parts.size())
        , m_statements(m_parts.size())
    {
    }

    std::vector<PairedStatement> gather(const Progress &progress)
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (progress.cancelled())
                return {};
            if (m_parts[i].role == StatementRole::Source)
                continue;
            const PairingChoice choice = pairingChoice(m_text, i);
            const std::vector<double> probabilities = probabilitiesOf(choice, m_model);
            if (m_parts[i].role == StatementRole::Cue)
                giveSource(choice, probabilities);
            else
                giveContent(choice, probabilities);
        }
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].role == StatementRole::Cue && m_statements[i].contents.empty())
                shareContent(i);
        }
        return finish();
    }

private:
    void giveSource(const PairingChoice &choice, const std::vector<double> &probabilities)
    {
        const std::size_t best = likeliest(probabilities);
        PairedStatement &statement = m_statements[choice.part];
        statement.cue = choice.part;
        statement.source = choice.candidates[best];
        statement.probability *= probabilities[best];
        addWeights(choice, best, m_model, m_weights[choice.part]);
    }

    void giveContent(const PairingChoice &choice, const std::vector<double> &probabilities)
    {
        std::size_t best = likeliest(probabilities);
        if (isFarGuess(choice, best, probabilities[best]))
            best = likeliestNear(choice, probabilities);
        const std::size_t owner = best == 0 ? choice.part : choice.candidates[best];
        m_statements[owner].contents.push_back(choice.part);
        m_statements[owner].probability *= probabilities[best];
        addWeights(choice, best, m_model, m_weights[owner]);
        if (best == 0)
            setLikelyCue(choice, probabilities);
        for (std::size_t i = 1; i < choice.candidates.size(); ++i) {
            Offer &offer = m_offers[choice.candidates[i]];
            if (i != best && (best == 0 || isNear(choice, i)) && probabilities[i] > offer.probability)
                offer = {choice.part, probabilities[i]};
        }
    }

    /// Whether a candidate is in the paragraph of the part, or is nobody.
    [[nodiscard]] bool isNear(const PairingChoice &choice, std::size_t candidate) const
    {
        return candidate == 0 || m_parts[choice.part].block == m_parts[choice.candidates[candidate]].block;
    }

    /// A quotation is nobody's rather than somebody's in another paragraph who is not sure to say it.
    [[nodiscard]] bool isFarGuess(const PairingChoice &choice, std::size_t chosen, double probability) const
    {
        constexpr double sure = 0.9;
        return probability < sure && !isNear(choice, chosen);
    }

    [[nodiscard]] std::size_t likeliestNear(const PairingChoice &choice, const std::vector<double> &probabilities) const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < probabilities.size(); ++i) {
            if (isNear(choice, i) && probabilities[i] > probabilities[best])
                best = i;
        }
        return best;
    }

    void setLikelyCue(const PairingChoice &choice, const std::vector<double> &probabilities)
    {
        if (choice.candidates.size() < 2)
            return;
        const auto likely = std::ranges::max_element(probabilities.begin() + 1, probabilities.end());
        PairedStatement &statement = m_statements[choice.part];
        statement.likelyCue = choice.candidates[std::size_t(likely - probabilities.begin())];
        statement.likelihood = *likely;
    }

    /// One content for two sources: where its second choice is a cue that has no content, it belongs to both; to this
    /// one alone where it was nobody's.
    void shareContent(std::size_t cue)
    {
        constexpr double least = 0.1;
        const auto offer = m_offers.find(cue);
        if (offer == m_offers.end() || offer->second.probability < least)
            return;
        if (PairedStatement &nobodys = m_statements[offer->second.content]; !nobodys.contents.empty())
            nobodys = {};
        m_statements[cue].contents.push_back(offer->second.content);
        m_statements[cue].probability *= offer->second.probability;
    }

    std::vector<PairedStatement> finish()
    {
        std::vector<PairedStatement> statements;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            PairedStatement &statement = m_statements[i];
            if (statement.cue == noPart && statement.contents.empty())
                continue;
            statement.evidence = strongest(m_weights[i]);
            statements.push_back(std::move(statement));
        }
        return statements;
    }

    struct Offer {
        std::size_t content = noPart;
        double probability = 0.0;
    };

    const StatementText &m_text;
    const std::vector<StatementPart> &m_parts;
    const language::LinearModel &m_model;
    std::vector<Weights> m_weights;
    std::vector<PairedStatement> m_statements; ///< of each cue, and of each content without one
    std::map<std::size_t, Offer> m_offers;     ///< for each cue the likeliest content that went elsewhere
};

} // namespace

std::vector<double> probabilitiesOf(const PairingChoice &choice, const language::LinearModel &model)
{
    std::vector<double> scores(choice.candidates.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = model.score(choice.featuresOf(i));
    const double most = std::ranges::max(scores);
    double total = 0.0;
    for (double &score : scores)
        total += score = std::exp(score - most);
    for (double &score : scores)
        score /= total;
    return scores;
}

std::vector<PairedStatement> pairStatements(
    const StatementText &text, const language::LinearModel &model, const Progress &progress)
{
    return Gatherer(text, model).gather(progress);
}

} // namespace sourcelight::extraction
