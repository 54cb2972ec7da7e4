// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analyser.h"
#include "ui/listedarticles.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <stop_token>
#include <variant>

namespace sourcelight::ui
{

/**
 * The articles of a file, as they are read in the background, and of those the ones that match a filter. It keeps
 * titles, authors and dates only. All of it belongs to the GUI thread; the work is done on others, and stopped when
 * the list goes.
 */
class ArticleList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Authors, Date, columns };
    enum class State { Reading, Complete, Stopped, Failed };

    explicit ArticleList(decltype(Stages::read) read, QObject *parent = nullptr);
    ~ArticleList() override;

    /// Reads the file, in place of what was listed before.
    void read(const Input &input);
    /// Stops reading; what was read stays.
    void stop();
    /// Shows only articles whose title and authors hold all of these words.
    void setFilter(const QString &words);

    [[nodiscard]] const Input &input() const { return m_input; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double share() const { return m_share; } ///< of the file that was read, in [0, 1]
    [[nodiscard]] int total() const { return m_total; }    ///< articles, shown or not
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QStringList &broken() const { return m_broken; } ///< as ListedArticles tells it
    /// True where the file is a corpus, whose fields can be named.
    [[nodiscard]] bool hasFields() const { return m_hasFields; }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }
    [[nodiscard]] ListedArticle articleAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Counts, share or state are new.
    void progressed();
    /// The file was read to its end, or cannot be read further.
    void finished();

private:
    using Step = std::variant<ListedArticles, std::optional<Error>>; ///< the second is how the reading ended
    struct Part {
        int first = 0; ///< place of its first article
        ListedArticles articles;
    };
    using Parts = QList<Part>;

    static void readSteps(
        QPromise<Step> &promise, const decltype(Stages::read) &read, const Input &input, const Progress &progress);
    static std::vector<int> matchesIn(const Parts &parts, const QStringList &words, const std::stop_token &stop);
    void takeStep(int index);
    void takePart(const ListedArticles &articles);
    void takeMatches();
    [[nodiscard]] int placeOf(int row) const { return isFiltered() ? m_matches[size_t(row)] : row; }
    [[nodiscard]] const Part &partOf(int place) const;

    decltype(Stages::read) m_read;
    Input m_input;
    State m_state = State::Stopped;
    std::optional<Error> m_error;
    double m_share = 0.0;
    Parts m_parts;
    int m_total = 0;
    QStringList m_broken;
    bool m_hasFields = false;
    QStringList m_words;        ///< of the filter whose matches are shown
    std::vector<int> m_matches; ///< places, ascending
    QStringList m_wanted;       ///< of the filter whose matches are looked for
    qsizetype m_searched = 0;   ///< parts that are looked through
    std::stop_source m_stopReading;
    std::stop_source m_stopMatching;
    QFutureWatcher<Step> m_reading;
    QFutureWatcher<std::vector<int>> m_matching;
};

} // namespace sourcelight::ui
