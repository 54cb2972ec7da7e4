// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analyser.h"

#include "ui/promiseprogress.h"
#include "ui/standardinput.h"

#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <variant>

namespace sourcelight::ui
{

namespace
{

struct PlacedArticle {
    int place = 0; ///< in its file
    reading::ReadArticle read;
};

/// What a reading job gives: articles, and at the end how it went.
using ReadStep = std::variant<PlacedArticle, ReadOutcome>;

/// Gives what is wanted of a file; the others only when it is known how many they are.
class Picker
{
public:
    Picker(QPromise<ReadStep> &promise, const Input &input, Wanted wanted)
        : m_promise(promise)
        , m_wanted(std::move(wanted))
        , m_canBeReadAgain(input.canBeReadAgain())
        , m_next(int(input.options.begin.articles))
    {
    }

    /// False where no more articles are needed.
    bool take(reading::ReadArticle read)
    {
        const int place = m_next++;
        const bool wanted = std::ranges::binary_search(m_wanted.places, place);
        if ((wanted || m_wanted.others) && read.article.text.size() > Analyser::longestText) {
            m_limit = Limit::Length;
            return false;
        }
        if (m_wanted.others && m_next > Analyser::mostArticles) {
            m_limit = Limit::Articles;
            m_wanted.others = false;
            if (m_canBeReadAgain) // and the others shown as a list
                m_held.clear();
        }
        if (wanted)
            m_promise.addResult(ReadStep(PlacedArticle{place, std::move(read)}));
        else if (m_wanted.others)
            m_held.push_back({place, std::move(read)});
        return m_wanted.others || place < m_wanted.places.back();
    }

    std::optional<Limit> finish()
    {
        for (PlacedArticle &article : m_held)
            m_promise.addResult(ReadStep(std::move(article)));
        return m_limit;
    }

private:
    QPromise<ReadStep> &m_promise;
    Wanted m_wanted;
    bool m_canBeReadAgain;
    int m_next; ///< place of the next article
    std::vector<PlacedArticle> m_held;
    std::optional<Limit> m_limit;
};

void readSteps(QPromise<ReadStep> &promise, const Stages &stages, const Input &input, const Wanted &wanted,
    const Progress &progress)
{
    Picker picker(promise, input, wanted);
    const auto sink = [&](reading::ReadArticle read) { return !progress.cancelled() && picker.take(std::move(read)); };
    const auto read = stages.read(input, sink, progress);
    ReadOutcome outcome{.error = {}, .limit = picker.finish()};
    if (!read && !outcome.limit)
        outcome.error = read.error();
    promise.addResult(ReadStep(outcome));
}

} // namespace

Expected<void> readInput(const Input &input, const reading::ArticleSink &sink, const Progress &progress)
{
    if (input.isOnDisk())
        return reading::readArticles(input.file.path, input.options, sink, progress);
    reading::RawFile file = input.file;
    if (input.isStandardInput) {
        auto bytes = readStandardInput(progress);
        if (!bytes)
            return std::unexpected(bytes.error());
        file.bytes = *std::move(bytes);
    }
    return reading::readArticles(file, input.options, sink, progress);
}

Expected<AnalysisPtr> analyzeArticle(Article article, const language::LanguageResources &resources,
    const extraction::AnalyzeOptions &options, const Progress &progress)
{
    return extraction::analyze(std::move(article), resources, options, progress);
}

Analyser::Analyser(Stages stages, QObject *parent)
    : QObject(parent)
    , m_stages(std::move(stages))
{
    // one more than there are cores: standard input may keep one waiting
    m_pool.setMaxThreadCount(QThread::idealThreadCount() + 1);
    connect(&m_resources, &QFutureWatcherBase::finished, this, [this] {
        if (const auto loaded = m_resources.result()) {
            for (const Error &error : (*loaded)->missing)
                Q_EMIT partMissing(error);
        }
    });
    m_resources.setFuture(QtConcurrent::run(&m_pool, m_stages.load));
}

Analyser::~Analyser()
{
    while (!m_tasks.empty())
        cancel(m_tasks.begin()->first);
    m_pool.waitForDone();
}

/// Runs @p work(promise, progress) as a job of its own. The watcher is deleted by forget().
template <typename Result, typename Work> std::pair<Analyser::Job, QFutureWatcher<Result> *> Analyser::start(Work work)
{
    const Job job = ++m_lastJob;
    Task task;
    auto watcher = new QFutureWatcher<Result>(this);
    task.watcher = watcher;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, job](int value) { Q_EMIT progressed(job, double(value) / progressSteps); });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [work = std::move(work), stop = task.stop.get_token()](
                                       QPromise<Result> &promise) { work(promise, progressOf(promise, stop)); }));
    m_tasks.emplace(job, std::move(task));
    return {job, watcher};
}

void Analyser::forget(Job job)
{
    const auto task = m_tasks.extract(job);
    task.mapped().watcher->disconnect(this);
    task.mapped().watcher->deleteLater();
}

Analyser::Job Analyser::read(const Input &input, const Wanted &wanted)
{
    const auto [job, watcher] =
        start<ReadStep>([input, wanted, stages = m_stages](QPromise<ReadStep> &promise, const Progress &progress) {
            readSteps(promise, stages, input, wanted, progress);
        });
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, job, watcher](int index) {
        const ReadStep step = watcher->resultAt(index);
        if (const auto *article = std::get_if<PlacedArticle>(&step))
            Q_EMIT articleRead(job, article->place, article->read);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, job, watcher] {
        const QFuture<ReadStep> future = watcher->future();
        forget(job);
        Q_EMIT readFinished(job, std::get<ReadOutcome>(future.resultAt(future.resultCount() - 1)));
    });
    return job;
}

Analyser::Job Analyser::analyse(const Article &article, const extraction::AnalyzeOptions &options)
{
    const auto work = [article, options, resources = m_resources.future(), stages = m_stages](
                          QPromise<Expected<AnalysisPtr>> &promise, const Progress &progress) {
        const auto loaded = resources.result();
        if (!loaded)
            promise.addResult(Expected<AnalysisPtr>(std::unexpected(loaded.error())));
        else
            promise.addResult(stages.analyze(article, **loaded, options, progress));
    };
    const auto [job, watcher] = start<Expected<AnalysisPtr>>(work);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, job, watcher] {
        const QFuture<Expected<AnalysisPtr>> future = watcher->future();
        forget(job);
        Q_EMIT analysed(job, future.result());
    });
    return job;
}

void Analyser::cancel(Job job)
{
    const auto task = m_tasks.find(job);
    if (task == m_tasks.end())
        return;
    task->second.stop.request_stop();
    forget(job);
}

} // namespace sourcelight::ui
