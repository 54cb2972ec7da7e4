// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementlabeller.h"

#include "core/language/calibration.h"
#include "core/language/partsofspeech.h"
#include "core/language/statementevidence.h"
#include "core/language/statementhashes.h"
#include "core/language/statementmodel.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// Longer paragraphs are read in windows of so many tokens, each with some more at both sides to know where it stands.
constexpr std::size_t longestWindow = 384, windowMargin = 64;
/// Windows are gathered until they hold so many tokens, so that many of the same length are read side by side: as many
/// as have so many tokens together, and some at least.
constexpr std::size_t gathered = 6144, readAtOnce = 1024, sideBySide = 8;

/// How probable a stretch is at least, whole. Stretches often share what is probable with others a word longer or
/// shorter, and F1 is best near half of itself (Lipton, Elkan & Naryanaswamy 2014); with the doubtful ones, nearly nine
/// of ten annotated statements are found.
constexpr float leastLikely = 0.3F, leastDoubtful = 0.12F;

/// Tokens `[begin, end)` of a paragraph to read, of whose scores those of `[keepBegin, keepEnd)` count.
struct Window {
    std::size_t paragraph = 0;
    std::size_t begin = 0, end = 0, keepBegin = 0, keepEnd = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
};

/// Makes spans of the scores of paragraphs.
class Spans
{
public:
    Spans(const Article &article, const ModelFile &model, const LabelChain::Edges &edges, bool doubtful)
        : m_article(article)
        , m_chain(edges)
        , m_wantsDoubtful(doubtful)
    {
        const auto stored = model.values<Calibration>(QLatin1StringView("calibrations"));
        if (stored.size() == m_calibrations.size())
            std::ranges::copy(stored, m_calibrations.begin());
    }

    void add(const StatementParagraph &paragraph, std::span<const float> scores)
    {
        m_chain.read(scores);
        add(paragraph, m_chain.find(leastLikely), m_labels.likely);
        if (m_wantsDoubtful)
            add(paragraph, m_chain.find(leastDoubtful), m_labels.doubtful);
    }
    [[nodiscard]] StatementLabels take() { return std::move(m_labels); }

private:
    void add(const StatementParagraph &paragraph, const std::vector<LabelledTokens> &stretches,
        std::vector<LabelledSpan> &spans) const
    {
        for (const LabelledTokens &tokens : stretches) {
            const Span span{paragraph.tokens()[tokens.first].span.begin, paragraph.tokens()[tokens.last - 1].span.end};
            const Calibration &calibration = m_calibrations[std::size_t(tokens.role)];
            spans.push_back({tokens.role, span, double(calibration.probability(tokens.probability)),
                statementEvidence(m_article, paragraph, tokens)});
        }
    }

    const Article &m_article;
    LabelChain m_chain;
    bool m_wantsDoubtful;
    std::array<Calibration, statementRoles> m_calibrations{};
    StatementLabels m_labels;
};

/// Reads paragraphs with the network, many at once, and labels them in their order.
class NetworkReader
{
public:
    NetworkReader(const Article &article, const LanguageResources &resources, const StatementOptions &options)
        : m_article(article)
        , m_resources(resources)
        , m_model(*resources.statements)
        , m_instructions(options.instructions)
        , m_found(article, m_model.file(), m_model.edges(), options.doubtful)
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
        addWindows(paragraph.size());
        m_tokens += paragraph.size();
        ++m_count;
        if (m_tokens >= gathered)
            read();
    }
    StatementLabels finish()
    {
        read();
        return m_found.take();
    }

private:
    void addWindows(std::size_t size)
    {
        if (size <= longestWindow + 2 * windowMargin) {
            m_windows.push_back({m_count, 0, size, 0, size});
            return;
        }
        for (std::size_t begin = 0; begin < size; begin += longestWindow) {
            const std::size_t end = std::min(size, begin + longestWindow);
            m_windows.push_back(
                {m_count, begin - std::min(begin, windowMargin), std::min(size, end + windowMargin), begin, end});
        }
    }

    void read()
    {
        m_scores.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            m_scores[i].resize(m_paragraphs[i].size() * statementTokenLabels);
        std::ranges::stable_sort(m_windows, {}, &Window::size);
        for (std::size_t begin = 0, end = 0; begin < m_windows.size(); begin = end) {
            std::size_t tokens = 0;
            while (end < m_windows.size() && (end - begin < sideBySide || tokens + m_windows[end].size() <= readAtOnce))
                tokens += m_windows[end++].size();
            score(std::span(m_windows).subspan(begin, end - begin));
        }
        for (std::size_t i = 0; i < m_count; ++i)
            m_found.add(m_paragraphs[i], m_scores[i]);
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

    const Article &m_article;
    const LanguageResources &m_resources;
    const StatementModel &m_model;
    InstructionSet m_instructions;
    Spans m_found;
    std::vector<StatementParagraph> m_paragraphs; ///< the first m_count are waiting to be read
    std::size_t m_count = 0, m_tokens = 0;
    std::vector<Window> m_windows;
    std::vector<std::span<const StatementRow>> m_sequences;
    StatementModel::Workspace m_workspace;
    std::vector<float> m_windowScores;
    std::vector<std::vector<float>> m_scores; ///< of each waiting paragraph
};

/// Reads paragraphs with the linear model, one after the other.
class LinearReader
{
public:
    LinearReader(const Article &article, const LanguageResources &resources, const StatementOptions &options)
        : m_article(article)
        , m_resources(resources)
        , m_model(*resources.fastStatements)
        , m_shape(m_model.file().values<SequenceModel::Shape>(QLatin1StringView("shape")).front())
        , m_words(m_model.file().values<std::uint32_t>(QLatin1StringView("words")),
              m_model.file().values<std::uint8_t>(QLatin1StringView("reporting")))
        , m_found(article, m_model.file(), edges(), options.doubtful)
    {
    }

    void take(std::span<const Sentence> sentences, bool isFirst)
    {
        m_paragraph.assign(m_article, sentences, m_words, m_resources, isFirst);
        const StatementHashes hashes(m_paragraph);
        m_scores.clear();
        for (std::size_t begin = 0; begin < m_paragraph.size(); begin += longestSequence) {
            const std::size_t end = std::min(m_paragraph.size(), begin + longestSequence);
            m_table.clear();
            for (std::size_t token = begin; token < end; ++token)
                hashes.add(token, m_table);
            m_model.decode(m_table, m_workspace);
            for (std::size_t i = 0; i < end - begin; ++i) {
                for (std::size_t label = 0; label < statementTokenLabels; ++label)
                    m_scores.push_back(float(m_workspace.scores[i * m_shape.stride + label]) * m_shape.scale);
            }
        }
        m_found.add(m_paragraph, m_scores);
    }
    StatementLabels finish() { return m_found.take(); }

private:
    [[nodiscard]] LabelChain::Edges edges() const
    {
        const auto stored = m_model.file().values<std::int16_t>(QLatin1StringView("edges"));
        LabelChain::Edges edges{};
        for (std::size_t from = 0; from <= statementTokenLabels; ++from) {
            for (std::size_t to = 0; to < statementTokenLabels; ++to)
                edges[from * statementTokenLabels + to] = float(stored[from * m_shape.stride + to]) * m_shape.scale;
        }
        return edges;
    }

    const Article &m_article;
    const LanguageResources &m_resources;
    const SequenceModel &m_model;
    SequenceModel::Shape m_shape;
    StatementWords m_words;
    Spans m_found;
    StatementParagraph m_paragraph;
    FeatureTable m_table;
    SequenceModel::Workspace m_workspace;
    std::vector<float> m_scores;
};

template <typename Reader>
StatementLabels readAll(
    Reader reader, const Article &article, const std::vector<Sentence> &sentences, const Progress &progress)
{
    for (const auto &[first, last] : paragraphsOf(article, sentences)) {
        if (progress.cancelled())
            return {};
        reader.take(std::span(sentences).subspan(first, last - first), first == 0);
    }
    return reader.finish();
}

} // namespace

StatementLabels labelStatements(const Article &article, const std::vector<Sentence> &sentences,
    const LanguageResources &resources, const StatementOptions &options, const Progress &progress)
{
    if (resources.fastStatements && (options.fast || !resources.statements))
        return readAll(LinearReader(article, resources, options), article, sentences, progress);
    if (resources.statements)
        return readAll(NetworkReader(article, resources, options), article, sentences, progress);
    return {};
}

} // namespace sourcelight::language
