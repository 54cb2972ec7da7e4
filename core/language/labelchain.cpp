// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/labelchain.h"

#include "core/language/exponential.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// Less probable stretches are not looked at.
constexpr float leastProbable = 0.1F;

} // namespace

LabelChain::LabelChain(const Edges &edges)
{
    for (std::size_t from = 0; from <= labels; ++from) {
        for (std::size_t to = 0; to < labels; ++to) {
            const std::size_t i = from * labels + to;
            m_factors[i] = mayFollow(from, to) ? exponential(edges[i]) : 0.0F;
        }
    }
}

void LabelChain::read(std::span<const float> scores)
{
    sumUp(scores);
    m_stretches.clear();
    for (std::size_t token = 0; token < scores.size() / labels; ++token) {
        for (std::size_t role = 0; role < statementRoles; ++role)
            addStretches(token, StatementRole(role));
    }
    std::ranges::stable_sort(m_stretches, {}, &LabelledTokens::last);
}

void LabelChain::sumUp(std::span<const float> scores)
{
    const std::size_t tokens = scores.size() / labels;
    m_potentials.resize(scores.size());
    m_forward.assign(scores.size(), 0.0F);
    m_backward.assign(scores.size(), 1.0F);
    for (std::size_t token = 0; token < tokens; ++token) {
        const float *const row = scores.data() + token * labels;
        float *const potentials = m_potentials.data() + token * labels;
        float *const here = m_forward.data() + token * labels;
        const float most = *std::max_element(row, row + labels);
        for (std::size_t k = 0; k < labels; ++k)
            potentials[k] = exponential(row[k] - most);
        for (std::size_t j = token ? 0 : labels; j < (token ? labels : labels + 1); ++j) {
            const float before = token ? m_forward[(token - 1) * labels + j] : 1.0F;
            for (std::size_t k = 0; k < labels; ++k)
                here[k] += before * m_factors[j * labels + k];
        }
        float sum = 1e-30F;
        for (std::size_t k = 0; k < labels; ++k)
            sum += here[k] *= potentials[k];
        for (std::size_t k = 0; k < labels; ++k) {
            here[k] /= sum;
            potentials[k] /= sum;
        }
    }
    for (std::size_t token = tokens; token-- > 1;) {
        const float *const potentials = m_potentials.data() + token * labels;
        const float *const after = m_backward.data() + token * labels;
        for (std::size_t j = 0; j < labels; ++j) {
            float sum = 0.0F;
            for (std::size_t k = 0; k < labels; ++k)
                sum += m_factors[j * labels + k] * potentials[k] * after[k];
            m_backward[(token - 1) * labels + j] = sum;
        }
    }
}

/// Adds those that begin with token @p first.
void LabelChain::addStretches(std::size_t first, StatementRole role)
{
    const std::size_t begin = firstLabelOf(role), inside = begin + 1;
    const std::size_t tokens = m_potentials.size() / labels;
    float soFar = m_forward[first * labels + begin];
    std::size_t label = begin;
    for (std::size_t last = first + 1; soFar * m_backward[(last - 1) * labels + label] > leastProbable; ++last) {
        const float *const after = m_backward.data() + last * labels;
        const float *const potentials = m_potentials.data() + last * labels;
        float probability = last == tokens ? soFar : 0.0F;
        for (std::size_t k = 0; last < tokens && k < labels; ++k) {
            if (k != inside)
                probability += soFar * m_factors[label * labels + k] * potentials[k] * after[k];
        }
        if (probability > leastProbable)
            m_stretches.push_back({role, first, last, std::min(probability, 1.0F)});
        if (last == tokens)
            break;
        soFar *= m_factors[label * labels + inside] * potentials[inside];
        label = inside;
    }
}

std::vector<LabelledTokens> LabelChain::find(float least)
{
    std::vector<LabelledTokens> found;
    if (m_stretches.empty())
        return found;
    m_choices.assign(m_potentials.size() / labels + 1, {});
    auto next = m_stretches.begin();
    for (std::size_t end = 1; end < m_choices.size(); ++end) {
        m_choices[end] = {m_choices[end - 1].gain, 0};
        for (; next != m_stretches.end() && next->last == end; ++next) {
            const float gain = m_choices[next->first].gain + next->probability - least;
            if (gain > m_choices[end].gain)
                m_choices[end] = {gain, std::size_t(next - m_stretches.begin()) + 1};
        }
    }
    for (std::size_t end = m_choices.size() - 1; end > 0;) {
        const std::size_t stretch = m_choices[end].stretch;
        if (stretch > 0)
            found.push_back(m_stretches[stretch - 1]);
        end = stretch > 0 ? found.back().first : end - 1;
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace sourcelight::language
