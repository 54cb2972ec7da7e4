// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/analyze.h"
#include "ui/document.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>

namespace sourcelight::ui
{

/// Reads the articles of @p input, wherever it comes from.
Expected<void> readInput(const Input &input, const reading::ArticleSink &sink, const Progress &progress);
/// Analyses as the reader of the window expects it.
Expected<AnalysisPtr> analyzeArticle(Article article, const language::LanguageResources &resources,
    const extraction::AnalyzeOptions &options, const Progress &progress);

/// The work of the core that the window calls for. A test may put something slower, or failing, in its place.
struct Stages {
    using Resources = std::shared_ptr<const language::LanguageResources>;

    std::function<Expected<void>(const Input &, const reading::ArticleSink &, const Progress &)> read = readInput;
    std::function<Expected<Resources>()> load = [] { return language::loadLanguageResources(); };
    std::function<Expected<AnalysisPtr>(
        Article, const language::LanguageResources &, const extraction::AnalyzeOptions &, const Progress &)>
        analyze = analyzeArticle;
};

/// Which articles of a file are wanted.
struct Wanted {
    std::vector<int> places{0}; ///< from 0, ascending; told as soon as they are read
    bool others = true;         ///< the others too, once it is clear that they are not too many
};

/// Why the window did not open the whole of a file.
enum class Limit {
    Articles, ///< it holds more than Analyser::mostArticles
    Length,   ///< an article is longer than Analyser::longestText
};

/// How reading a file ended.
struct ReadOutcome {
    std::optional<Error> error;
    std::optional<Limit> limit;
};

/**
 * Runs reading and analysis on threads of its own and tells the results on the thread it lives on.
 *
 * A job that was cancelled tells nothing more: late results are dropped. The destructor asks all work to stop and waits
 * until it has.
 */
class Analyser : public QObject
{
    Q_OBJECT

public:
    using Job = quint64; ///< never 0

    /// More articles than this are not opened at once from one file, unless they are asked for one by one.
    static constexpr int mostArticles = 40;
    /// A longer text, in UTF-16 code units, is not shown.
    static constexpr qsizetype longestText = qsizetype(32) * 1024 * 1024;

    /// Begins to load the language resources at once, beside the reading of the first file.
    explicit Analyser(Stages stages = {}, QObject *parent = nullptr);
    ~Analyser() override;

    Job read(const Input &input, const Wanted &wanted = {});
    Job analyse(const Article &article, const extraction::AnalyzeOptions &options = {});
    void cancel(Job job);
    [[nodiscard]] bool isIdle() const { return m_tasks.empty(); }

Q_SIGNALS:
    /// @p place: which of the articles of its file, from 0.
    void articleRead(sourcelight::ui::Analyser::Job job, int place, const sourcelight::reading::ReadArticle &article);
    void readFinished(sourcelight::ui::Analyser::Job job, const sourcelight::ui::ReadOutcome &outcome);
    void analysed(sourcelight::ui::Analyser::Job job, const sourcelight::Expected<sourcelight::AnalysisPtr> &result);
    /// How far a job is, in [0, 1].
    void progressed(sourcelight::ui::Analyser::Job job, double share);
    /// Analyses will lack what needs this part of the installation. Told once.
    void partMissing(const sourcelight::Error &error);

private:
    struct Task {
        std::stop_source stop;
        QFutureWatcherBase *watcher; ///< a child of this
    };

    template <typename Result, typename Work> std::pair<Job, QFutureWatcher<Result> *> start(Work work);
    void forget(Job job);

    Stages m_stages;
    QThreadPool m_pool;
    QFutureWatcher<Expected<Stages::Resources>> m_resources;
    std::map<Job, Task> m_tasks;
    Job m_lastJob = 0;
};

} // namespace sourcelight::ui
