// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelist.h"

#include "ui/dates.h"
#include "ui/promiseprogress.h"

#include <QElapsedTimer>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

ArticleList::ArticleList(decltype(Stages::read) read, QObject *parent)
    : QAbstractTableModel(parent)
    , m_read(std::move(read))
{
    connect(&m_reading, &QFutureWatcherBase::resultReadyAt, this, &ArticleList::takeStep);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_share = double(value) / progressSteps;
        Q_EMIT progressed();
    });
    connect(&m_matching, &QFutureWatcherBase::finished, this, &ArticleList::takeMatches);
}

ArticleList::~ArticleList()
{
    m_stopReading.request_stop();
    m_stopMatching.request_stop();
}

void ArticleList::read(const Input &input)
{
    stop();
    beginResetModel();
    m_input = input;
    m_parts.clear();
    m_total = 0;
    m_matches.clear();
    m_broken.clear();
    m_error.reset();
    m_share = 0.0;
    m_hasFields = false;
    m_state = State::Reading;
    endResetModel();
    m_stopReading = {};
    const auto work = [read = m_read, input, stop = m_stopReading.get_token()](
                          QPromise<Step> &promise) { readSteps(promise, read, input, progressOf(promise, stop)); };
    m_reading.setFuture(QtConcurrent::run(work));
    if (!m_wanted.isEmpty())
        setFilter(m_wanted.join(u' '));
    Q_EMIT progressed();
}

void ArticleList::stop()
{
    if (m_state != State::Reading)
        return;
    m_stopReading.request_stop();
    m_reading.setFuture({});
    m_state = State::Stopped;
    Q_EMIT progressed();
}

void ArticleList::readSteps(
    QPromise<Step> &promise, const decltype(Stages::read) &read, const Input &input, const Progress &progress)
{
    constexpr qint64 interval = 60; // milliseconds between two parts
    QElapsedTimer sinceLast;
    sinceLast.start();
    ListedArticles articles;
    const auto sink = [&](const reading::ReadArticle &article) {
        articles.add(article);
        if (sinceLast.hasExpired(interval)) {
            promise.addResult(Step(std::exchange(articles, {})));
            sinceLast.restart();
        }
        return !progress.cancelled();
    };
    const Expected<void> end = read(input, sink, progress);
    if (articles.size() > 0)
        promise.addResult(Step(articles));
    promise.addResult(Step(end ? std::nullopt : std::optional(end.error())));
}

void ArticleList::takeStep(int index)
{
    const Step step = m_reading.resultAt(index);
    if (const auto *articles = std::get_if<ListedArticles>(&step)) {
        takePart(*articles);
    } else {
        m_error = std::get<std::optional<Error>>(step);
        m_state = m_error ? State::Failed : State::Complete;
        m_hasFields = m_hasFields || (m_error && m_error->code == ErrorCode::UnknownFields);
        Q_EMIT finished();
    }
    Q_EMIT progressed();
}

void ArticleList::takePart(const ListedArticles &articles)
{
    const Part part{.first = m_total, .articles = articles};
    const std::vector<int> matches = isFiltered() ? matchesIn({part}, m_words, {}) : std::vector<int>();
    const int shown = rowCount();
    const int more = isFiltered() ? int(matches.size()) : articles.size();
    if (more > 0)
        beginInsertRows({}, shown, shown + more - 1);
    m_parts.append(part);
    m_total += articles.size();
    m_matches.insert(m_matches.end(), matches.begin(), matches.end());
    m_broken += articles.broken();
    m_hasFields = m_hasFields || articles.haveFields();
    if (more > 0)
        endInsertRows();
}

void ArticleList::setFilter(const QString &words)
{
    m_stopMatching.request_stop();
    m_stopMatching = {};
    m_wanted = words.split(u' ', Qt::SkipEmptyParts);
    m_searched = m_parts.size();
    m_matching.setFuture(QtConcurrent::run(&ArticleList::matchesIn, m_parts, m_wanted, m_stopMatching.get_token()));
}

std::vector<int> ArticleList::matchesIn(const Parts &parts, const QStringList &words, const std::stop_token &stop)
{
    std::vector<int> places;
    for (const Part &part : parts) {
        for (int i = 0; i < part.articles.size() && !words.isEmpty() && !stop.stop_requested(); ++i) {
            if (part.articles.matches(i, words))
                places.push_back(part.first + i);
        }
    }
    return places;
}

/// Parts that came since the search began are looked through as well.
void ArticleList::takeMatches()
{
    beginResetModel();
    m_words = m_wanted;
    m_matches = m_matching.result();
    const auto later = matchesIn(m_parts.sliced(m_searched), m_words, {});
    m_matches.insert(m_matches.end(), later.begin(), later.end());
    endResetModel();
    Q_EMIT progressed();
}

const ArticleList::Part &ArticleList::partOf(int place) const
{
    return *(std::ranges::upper_bound(m_parts, place, {}, &Part::first) - 1);
}

ListedArticle ArticleList::articleAt(int row) const
{
    const int place = placeOf(row);
    const Part &part = partOf(place);
    return part.articles.article(place - part.first, part.first);
}

int ArticleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isFiltered() ? int(m_matches.size()) : m_total;
}

int ArticleList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ArticleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = placeOf(index.row());
    const Part &part = partOf(place);
    const int at = place - part.first;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Title && !part.articles.isTitled(at)) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (role == Qt::ForegroundRole && (index.column() == Number || index.column() == Date))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return QLocale().toString(place + 1);
    case Title:
        return part.articles.title(at);
    case Authors:
        return part.articles.authors(at);
    default:
        return publishedText(part.articles.published(at), QLocale::ShortFormat);
    }
}

QVariant ArticleList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.", "the number of an article in its file");
    case Title:
        return tr("Headline");
    case Authors:
        return tr("Authors");
    default:
        return tr("Published");
    }
}

} // namespace sourcelight::ui
