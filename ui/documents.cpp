// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents.h"

#include <QFileInfo>

namespace sourcelight::ui
{

namespace
{

/// True where the file is there, but is not what it was when it was read without an error.
bool isOtherFile(const Error &error)
{
    return error.code == ErrorCode::Empty || error.code == ErrorCode::Malformed ||
           error.code == ErrorCode::UnsupportedFormat || error.code == ErrorCode::UnknownFields;
}

} // namespace

Documents::Documents(Stages stages, QObject *parent)
    : QObject(parent)
    , m_analyser(std::move(stages))
{
    connect(&m_analyser, &Analyser::articleRead, this, &Documents::takeArticle);
    connect(&m_analyser, &Analyser::readFinished, this, &Documents::finishReading);
    connect(&m_analyser, &Analyser::analysed, this, &Documents::takeAnalysis);
    connect(&m_analyser, &Analyser::progressed, this, &Documents::takeProgress);
    connect(&m_analyser, &Analyser::partMissing, this, &Documents::failed);
    connect(&m_watch, &FileWatch::changed, this, &Documents::changedOnDisk);
    connect(&m_watch, &FileWatch::vanished, this, &Documents::vanished);
}

void Documents::open(const std::vector<Input> &inputs)
{
    const int batch = m_lastInput + 1;
    for (const Input &input : inputs)
        open(input, {.batch = batch, .input = ++m_lastInput});
}

void Documents::open(const Input &input, Order order)
{
    if (input.isOnDisk()) {
        const auto open = ofFile(input.file.path);
        if (!open.empty()) {
            Q_EMIT alreadyOpen(open.front());
            return;
        }
        const auto samePath = [&](const auto &entry) { return entry.second.input.file.path == input.file.path; };
        if (std::ranges::any_of(m_reading, samePath))
            return;
    }
    read(input, order, {});
}

void Documents::openListed(const Input &input, const std::vector<ListedArticle> &articles)
{
    Wanted wanted{.places = {}, .others = false};
    Reading reading{.input = input, .order = {.batch = m_lastInput + 1, .input = m_lastInput + 1}};
    ++m_lastInput;
    const auto open = input.isOnDisk() ? ofFile(input.file.path) : std::vector<DocumentId>();
    Input part = input;
    for (const ListedArticle &article : articles) {
        if (const DocumentId id = ofPlace(open, article.place)) {
            Q_EMIT alreadyOpen(id);
            continue;
        }
        if (wanted.places.empty() && article.offset > 0)
            part.options.begin = {.offset = article.offset, .articles = article.place};
        wanted.places.push_back(article.place);
        reading.listed.emplace(article.place, article.sha256);
    }
    if (wanted.places.empty())
        return;
    if (input.isOnDisk())
        m_watch.watch(input.file.path);
    m_reading.emplace(m_analyser.read(part, wanted), std::move(reading));
    Q_EMIT workChanged();
}

void Documents::reload(DocumentId id)
{
    Document *document = find(id);
    if (!document)
        return;
    if (!document->input.isOnDisk()) {
        stopAnalysing(id);
        analyse(*document);
        Q_EMIT replaced(id);
        return;
    }
    readAs(id, document->input.options);
}

void Documents::readAs(DocumentId id, const reading::ReadOptions &options)
{
    const Document *document = find(id);
    if (!document)
        return;
    Input input = document->input;
    input.options = options;
    const Order order = document->order;
    read(input, order, input.isOnDisk() ? ofFile(input.file.path) : std::vector{id});
}

void Documents::setLanguage(DocumentId id, const QString &tag)
{
    Document *document = find(id);
    if (!document || document->language == tag)
        return;
    document->language = tag;
    analyseAgain(*document);
}

void Documents::setDoubtful(bool doubtful)
{
    if (std::exchange(m_doubtful, doubtful) == doubtful)
        return;
    for (auto &[id, document] : m_documents)
        analyseAgain(document);
}

void Documents::close(DocumentId id)
{
    stopAnalysing(id);
    const auto document = m_documents.extract(id);
    if (document.empty())
        return;
    unwatchClosed(document.mapped().input);
}

void Documents::stopWork()
{
    for (const auto &[job, reading] : std::exchange(m_reading, {}))
        m_analyser.cancel(job);
    std::vector<DocumentId> stopped;
    stopped.reserve(m_analysing.size());
    for (const auto &[job, analysing] : m_analysing)
        stopped.push_back(analysing.document);
    for (const DocumentId id : stopped) {
        stopAnalysing(id);
        find(id)->state = Document::State::Stopped;
        Q_EMIT stateChanged(id);
    }
    Q_EMIT workChanged();
}

Document *Documents::find(DocumentId id)
{
    const auto document = m_documents.find(id);
    return document == m_documents.end() ? nullptr : &document->second;
}

std::vector<DocumentId> Documents::ofFile(const QString &path) const
{
    std::vector<DocumentId> ids;
    for (const auto &[id, document] : m_documents) {
        if (document.input.file.path == path)
            ids.push_back(id);
    }
    return ids;
}

std::optional<Work> Documents::work() const
{
    if (!m_reading.empty()) {
        const Reading &reading = m_reading.begin()->second;
        return Work{.name = QFileInfo(reading.input.name()).fileName(), .reading = true, .share = reading.share};
    }
    if (m_analysing.empty())
        return std::nullopt;
    const Analysing &analysing = m_analysing.begin()->second;
    return Work{.name = titleOf(m_documents.at(analysing.document)), .reading = false, .share = analysing.share};
}

void Documents::read(const Input &input, Order order, std::vector<DocumentId> toReplace)
{
    if (input.isOnDisk())
        m_watch.watch(input.file.path);
    Wanted wanted;
    if (!toReplace.empty())
        wanted.places.clear();
    for (const DocumentId id : toReplace)
        wanted.places.push_back(m_documents.at(id).order.place);
    std::ranges::sort(wanted.places);
    m_reading.emplace(m_analyser.read(input, wanted),
        Reading{.input = input, .order = order, .toReplace = std::move(toReplace), .listed = {}});
    Q_EMIT workChanged();
}

/// No longer watches a file of which no article is open.
void Documents::unwatchClosed(const Input &input)
{
    if (input.isOnDisk() && ofFile(input.file.path).empty())
        m_watch.forget(input.file.path);
}

/// Ends the reading where the file is another than the list was made of.
bool Documents::isOutdated(Analyser::Job job, int place, const Article &article)
{
    Reading &reading = m_reading.at(job);
    const auto listed = reading.listed.extract(place);
    if (listed.empty() || listed.mapped() == article.source.sha256)
        return false;
    const Input input = reading.input;
    m_analyser.cancel(job);
    m_reading.erase(job);
    unwatchClosed(input);
    Q_EMIT outdated(input);
    Q_EMIT workChanged();
    return true;
}

/// 0 where none of @p ids is this article of its file.
DocumentId Documents::ofPlace(const std::vector<DocumentId> &ids, int place) const
{
    const auto found = std::ranges::find_if(ids, [&](DocumentId id) {
        const auto document = m_documents.find(id);
        return document != m_documents.end() && document->second.order.place == place;
    });
    return found == ids.end() ? 0 : *found;
}

void Documents::takeArticle(Analyser::Job job, int place, const reading::ReadArticle &read)
{
    if (isOutdated(job, place, read.article))
        return;
    const Reading &reading = m_reading.at(job);
    const DocumentId replaced = ofPlace(reading.toReplace, place);
    const bool isNew = replaced == 0;
    const DocumentId id = isNew ? ++m_lastId : replaced;
    stopAnalysing(id);

    Document &document = m_documents[id];
    document.id = id;
    document.input = reading.input;
    if (isNew)
        document.order = reading.order;
    document.order.place = place;
    document.article = read.article;
    document.diagnostics = read.diagnostics;
    analyse(document);
    if (isNew)
        Q_EMIT opened(id);
    else
        Q_EMIT this->replaced(id);
}

void Documents::finishReading(Analyser::Job job, const ReadOutcome &outcome)
{
    const Reading reading = std::move(m_reading.extract(job).mapped());
    const Input &input = reading.input;
    unwatchClosed(input);
    const bool missing = !reading.listed.empty() && !outcome.limit;
    if (missing && (!outcome.error || isOtherFile(*outcome.error)))
        Q_EMIT outdated(input);
    else if (outcome.error && outcome.error->code == ErrorCode::UnknownFields && input.canBeReadAgain())
        Q_EMIT fieldsUnknown(input, outcome.error->detail);
    else if (outcome.error)
        Q_EMIT failed(*outcome.error);
    if (outcome.limit == Limit::Length || (outcome.limit && reading.toReplace.empty()))
        Q_EMIT limited(input, *outcome.limit);
    Q_EMIT workChanged();
}

void Documents::takeAnalysis(Analyser::Job job, const Expected<AnalysisPtr> &result)
{
    const DocumentId id = m_analysing.extract(job).mapped().document;
    Document &document = m_documents.at(id);
    document.state = result ? Document::State::Ready : Document::State::Failed;
    document.analysis = result.value_or(nullptr);
    Q_EMIT stateChanged(id);
    if (!result)
        Q_EMIT failed(result.error());
    Q_EMIT workChanged();
}

void Documents::takeProgress(Analyser::Job job, double share)
{
    if (const auto reading = m_reading.find(job); reading != m_reading.end())
        reading->second.share = share;
    if (const auto analysing = m_analysing.find(job); analysing != m_analysing.end())
        analysing->second.share = share;
    Q_EMIT workChanged();
}

void Documents::analyse(Document &document)
{
    document.state = Document::State::Analysing;
    document.analysis = nullptr;
    const extraction::AnalyzeOptions options{.language = document.language, .doubtful = m_doubtful};
    m_analysing.emplace(m_analyser.analyse(document.article, options), Analysing{.document = document.id});
}

void Documents::analyseAgain(Document &document)
{
    stopAnalysing(document.id);
    analyse(document);
    Q_EMIT stateChanged(document.id);
    Q_EMIT workChanged();
}

void Documents::stopAnalysing(DocumentId id)
{
    const auto job = std::ranges::find(m_analysing, id, [](const auto &entry) { return entry.second.document; });
    if (job == m_analysing.end())
        return;
    m_analyser.cancel(job->first);
    m_analysing.erase(job);
}

} // namespace sourcelight::ui
