// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analyser.h"

#include "ui/standardinput.h"

#include <QThread>
#include <QtConcurrentRun>

#include <variant>

namespace sourcelight::ui
{

namespace
{

constexpr int steps = 1000; // of progress, as QFuture counts it

/// What a reading job gives: articles, and at the end how it went.
using ReadStep = std::variant<reading::ReadArticle, ReadOutcome>;

void readSteps(QPromise<ReadStep> &promise, const Stages &stages, const Input &input, const Progress &progress)
{
    ReadOutcome outcome;
    int count = 0;
    const auto sink = [&](reading::ReadArticle read) {
        if (progress.cancelled())
            return false;
        if (read.article.text.size() > Analyser::longestText)
            outcome.limit = Limit::Length;
        else if (++count > Analyser::mostArticles)
            outcome.limit = Limit::Articles;
        if (outcome.limit)
            return false;
        promise.addResult(ReadStep(std::move(read)));
        return true;
    };
    const auto read = stages.read(input, sink, progress);
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
        [this, job](int value) { Q_EMIT progressed(job, double(value) / steps); });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [work = std::move(work), stop = task.stop.get_token()](QPromise<Result> &promise) {
            promise.setProgressRange(0, steps);
            work(promise, Progress{.stop = stop,
                              .report = [&promise](double share) { promise.setProgressValue(int(share * steps)); }});
        }));
    m_tasks.emplace(job, std::move(task));
    return {job, watcher};
}

void Analyser::forget(Job job)
{
    const auto task = m_tasks.extract(job);
    task.mapped().watcher->disconnect(this);
    task.mapped().watcher->deleteLater();
}

Analyser::Job Analyser::read(const Input &input)
{
    const auto [job, watcher] =
        start<ReadStep>([input, stages = m_stages](QPromise<ReadStep> &promise, const Progress &progress) {
            readSteps(promise, stages, input, progress);
        });
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, job, watcher](int index) {
        const ReadStep step = watcher->resultAt(index);
        if (const auto *article = std::get_if<reading::ReadArticle>(&step))
            Q_EMIT articleRead(job, *article);
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
