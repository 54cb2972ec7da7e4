// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementlabeller.h"

#include "core/language/calibration.h"
#include "core/language/statementevidence.h"
#include "core/language/statementmodel.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// Longer paragraphs are read in windows of so many tokens, each with some more at both sides to know where it stands.
constexpr std::size_t longestWindow = 384, windowMargin = 64;
/// Windows are gathered until they hold so many tokens, so that many of the same length are read side by side.
constexpr std::size_t gathered = 6144, readAtOnce = 1024;

/// Tokens `[begin, end)` of a paragraph to read, of whose scores those of `[keepBegin, keepEnd)` count.
struct Window {
    std::size_t paragraph = 0;
    std::size_t begin = 0, end = 0, keepBegin = 0, keepEnd = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// Reads paragraphs with the network, many at once, and labels them in their order.
class Reader
{
public:
    Reader(const Article &article, const LanguageResources &resources, const StatementOptions &options)
        : m_article(article)
        , m_resources(resources)
        , m_model(*resources.statements)
        , m_instructions(options.instructions)
        , m_chain(m_model.edges())
        , m_calibration(m_model.calibration())
    {
    }

    void take(std::span<const Sentence> sentences, bool isFirst)
    {
        if (m_count == m_paragraphs.size())
            m_paragraphs.emplace_back();
        StatementParagraph &paragraph = m_paragraphs[m_count];
        paragraph.assign(m_article, sentences, m_model.words(), m_resources, isFirst);
        if (!m_model.passes(paragraph.rows()))
            return;
        const std::size_t size = paragraph.size();
        const bool whole = size <= longestWindow + 2 * windowMargin;
        for (std::size_t begin = 0; begin < size; begin += longestWindow) {
            const std::size_t keepEnd = whole ? size : std::min(size, begin + longestWindow);
            m_windows.push_back({m_count, begin - std::min(begin, windowMargin), std::min(size, keepEnd + windowMargin),
                begin, keepEnd});
            if (whole)
                break;
        }
        m_tokens += size;
        ++m_count;
        if (m_tokens >= gathered)
            read();
    }

    std::vector<LabelledSpan> finish()
    {
        read();
        return std::move(m_spans);
    }

private:
    void read()
    {
        m_scores.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            m_scores[i].resize(m_paragraphs[i].size() * statementTokenLabels);
        std::ranges::stable_sort(m_windows, {}, &Window::size);
        for (std::size_t begin = 0, end = 0; begin < m_windows.size(); begin = end) {
            std::size_t tokens = 0;
            while (end < m_windows.size() && (end == begin || tokens + m_windows[end].size() <= readAtOnce))
                tokens += m_windows[end++].size();
            score(std::span(m_windows).subspan(begin, end - begin));
        }
        for (std::size_t i = 0; i < m_count; ++i)
            label(m_paragraphs[i], m_scores[i]);
        m_windows.clear();
        m_count = m_tokens = 0;
    }

    void score(std::span<const Window> windows)
    {
        m_sequences.clear();
        for (const Window &window : windows)
            m_sequences.push_back(
                std::span(m_paragraphs[window.paragraph].rows()).subspan(window.begin, window.size()));
        m_model.score(m_sequences, m_instructions, m_workspace, m_windowScores);
        const float *from = m_windowScores.data();
        for (const Window &window : windows) {
            std::copy_n(from + (window.keepBegin - window.begin) * statementTokenLabels,
                (window.keepEnd - window.keepBegin) * statementTokenLabels,
                m_scores[window.paragraph].data() + window.keepBegin * statementTokenLabels);
            from += window.size() * statementTokenLabels;
        }
    }

    void label(const StatementParagraph &paragraph, std::span<const float> scores)
    {
        for (const LabelledTokens &tokens : m_chain.decode(scores)) {
            const Span span{paragraph.tokens()[tokens.first].span.begin, paragraph.tokens()[tokens.last - 1].span.end};
            const Calibration &calibration = m_calibration[std::size_t(tokens.role)];
            m_spans.push_back({tokens.role, span, double(calibration.probability(tokens.probability)),
                statementEvidence(m_article, paragraph, tokens)});
        }
    }

    const Article &m_article;
    const LanguageResources &m_resources;
    const StatementModel &m_model;
    InstructionSet m_instructions;
    LabelChain m_chain;
    std::array<Calibration, statementRoles> m_calibration;
    std::vector<StatementParagraph> m_paragraphs; ///< the first m_count are waiting to be read
    std::size_t m_count = 0, m_tokens = 0;
    std::vector<Window> m_windows;
    std::vector<std::span<const StatementRow>> m_sequences;
    StatementModel::Workspace m_workspace;
    std::vector<float> m_windowScores;
    std::vector<std::vector<float>> m_scores; ///< of each waiting paragraph
    std::vector<LabelledSpan> m_spans;
};

} // namespace

std::vector<LabelledSpan> labelStatements(const Article &article, const std::vector<Sentence> &sentences,
    const LanguageResources &resources, const StatementOptions &options, const Progress &progress)
{
    if (!resources.statements)
        return {};
    Reader reader(article, resources, options);
    for (const auto &[first, last] : paragraphsOf(article, sentences)) {
        if (progress.cancelled())
            return {};
        reader.take(std::span(sentences).subspan(first, last - first), first == 0);
    }
    return reader.finish();
}

} // namespace sourcelight::language
