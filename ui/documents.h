// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analyser.h"
#include "ui/filewatch.h"
#include "ui/listedarticles.h"

#include <map>

namespace sourcelight::ui
{

/// Work that runs in the background, as the status bar tells it.
struct Work {
    QString name;         ///< of the file or article
    bool reading = false; ///< or else analysing
    double share = 0.0;   ///< in [0, 1]
};

/**
 * The open articles: reads files, has them analysed, watches them on disk. Knows no widget; tells all that happens.
 * A text is told as soon as it is read, before its analysis.
 */
class Documents : public QObject
{
    Q_OBJECT

public:
    explicit Documents(Stages stages = {}, QObject *parent = nullptr);

    /// Opens all articles of @p inputs; of one with very many the first, see limited(). A file that is open already is
    /// told by alreadyOpen() and not read again.
    void open(const std::vector<Input> &inputs);
    /// Opens these articles of a file that were found in a list of it, in the order of their places.
    void openListed(const Input &input, const std::vector<ListedArticle> &articles);
    /// Reads the file again, with all of its articles; analyses again what did not come from a file.
    void reload(DocumentId id);
    /// Reads the file, or the bytes that it came from, again with these options.
    void readAs(DocumentId id, const reading::ReadOptions &options);
    /// Analyses the article again as one in the language @p tag; empty: in the one that is recognised.
    void setLanguage(DocumentId id, const QString &tag);
    /// Whether doubtful statements are found as well; analyses all articles again where that changes.
    void setDoubtful(bool doubtful);
    void close(DocumentId id);
    /// Stops all reading and analysing; texts that are there stay.
    void stopWork();

    /// The document with this id; null where it was closed. Valid until the next close().
    [[nodiscard]] Document *find(DocumentId id);
    [[nodiscard]] std::vector<DocumentId> ofFile(const QString &path) const;
    [[nodiscard]] bool isBusy() const { return !m_reading.empty() || !m_analysing.empty(); }
    /// The work to tell about: the oldest that runs.
    [[nodiscard]] std::optional<Work> work() const;

Q_SIGNALS:
    void opened(sourcelight::ui::DocumentId id);
    void alreadyOpen(sourcelight::ui::DocumentId id);
    /// The text is new, after a reload; there is no analysis of it yet.
    void replaced(sourcelight::ui::DocumentId id);
    /// The analysis is there, or was stopped, or failed.
    void stateChanged(sourcelight::ui::DocumentId id);
    void failed(const sourcelight::Error &error);
    /// Not all of the file was opened.
    void limited(const sourcelight::ui::Input &input, sourcelight::ui::Limit limit);
    /// The file is a corpus, but none of its fields is known to hold text; @p fields names some of them.
    void fieldsUnknown(const sourcelight::ui::Input &input, const QString &fields);
    /// The file is no longer the one whose articles were listed.
    void outdated(const sourcelight::ui::Input &input);
    void changedOnDisk(const QString &path);
    void vanished(const QString &path);
    void workChanged();

private:
    struct Reading {
        Input input;
        Order order;                       ///< but for the place
        std::vector<DocumentId> toReplace; ///< empty unless it is a reload
        std::map<int, QString> listed;     ///< hashes of what is still to come from a list, by place
        double share = 0.0;
    };
    struct Analysing {
        DocumentId document = 0;
        double share = 0.0;
    };

    void open(const Input &input, Order order);
    void read(const Input &input, Order order, std::vector<DocumentId> toReplace);
    void unwatchClosed(const Input &input);
    void takeArticle(Analyser::Job job, int place, const reading::ReadArticle &read);
    [[nodiscard]] bool isOutdated(Analyser::Job job, int place, const Article &article);
    [[nodiscard]] DocumentId ofPlace(const std::vector<DocumentId> &ids, int place) const;
    void finishReading(Analyser::Job job, const ReadOutcome &outcome);
    void takeAnalysis(Analyser::Job job, const Expected<AnalysisPtr> &result);
    void takeProgress(Analyser::Job job, double share);
    void analyse(Document &document);
    void analyseAgain(Document &document);
    void stopAnalysing(DocumentId id);

    Analyser m_analyser;
    FileWatch m_watch;
    std::map<DocumentId, Document> m_documents;
    std::map<Analyser::Job, Reading> m_reading;
    std::map<Analyser::Job, Analysing> m_analysing;
    bool m_doubtful = false;
    DocumentId m_lastId = 0;
    int m_lastInput = 0;
};

} // namespace sourcelight::ui
