// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/articlelistdialog.h"
#include "ui/documents.h"

#include <QFutureWatcher>
#include <QHash>

namespace sourcelight::ui
{

/**
 * The lists of articles of the window, one for each file that holds many, and the naming of the fields of corpora: they
 * open and read again what is chosen there. A list is kept while an article of its file is open.
 */
class ArticleLists : public QObject
{
    Q_OBJECT

public:
    /// @p documents must outlive it. Files are listed by @p read.
    ArticleLists(Documents &documents, decltype(Stages::read) read, QWidget *window);

    /// Shows the list of this file; reads it where there is none yet.
    void show(const Input &input);
    /// The same, but only where there is one.
    void showAgain(const Input &input);
    /// Asks which field is which, and reads the file so.
    void nameFields(const Input &input);
    /// Lets go of the lists of files that are closed.
    void tidy();
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void failed(const sourcelight::Error &error);

private:
    ArticleListDialog *make(const Input &input);
    void takeSample();
    void askForFields(const Input &input, const reading::CorpusSample &sample);
    void readWith(const Input &input, const reading::FieldNames &names);
    void listAgain(const Input &input);

    Documents &m_documents;
    decltype(Stages::read) m_read;
    QWidget *m_window;
    Theme m_theme;
    Input m_sampled; ///< what the sample is of
    QFutureWatcher<Expected<reading::CorpusSample>> m_sampling;
    QHash<QString, ArticleListDialog *> m_lists; ///< by Input::name(); children of the window
};

/// True where more articles may stand in the file of @p document, or its fields can be named.
[[nodiscard]] bool canBeListed(const Document &document);

} // namespace sourcelight::ui
