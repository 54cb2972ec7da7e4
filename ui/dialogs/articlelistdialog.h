// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articlelist.h"
#include "ui/messagebar.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace sourcelight::ui
{

/**
 * The articles of a file that holds many, with a field to filter them: the marked ones can be opened. Shows them while
 * the file is still being read. Not modal; what it lists stays while it is hidden.
 */
class ArticleListDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads @p input by @p read.
    ArticleListDialog(const Input &input, decltype(Stages::read) read, QWidget *parent = nullptr);

    [[nodiscard]] const Input &input() const { return m_list->input(); }
    /// Reads the file again, or with other options.
    void read(const Input &input);
    /// Says above the list that the file is no longer the one that was listed, and lists it again.
    void tellChange();
    void setTheme(const Theme &theme) { m_messages->setTheme(theme); }

    /// Opens the marked articles and closes.
    void accept() override;

Q_SIGNALS:
    void openRequested(const std::vector<sourcelight::ui::ListedArticle> &articles);
    void fieldsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void build();
    [[nodiscard]] bool takeKey(const QObject *watched, QKeyEvent *key);
    void showState();
    void tellEnd();
    void markFirst();
    void readAgainOrStop();
    [[nodiscard]] int marked() const;
    [[nodiscard]] QString countText() const;

    ArticleList *m_list;
    MessageBar *m_messages;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_stop; ///< reading, or starts it again
    QPushButton *m_fields;
    QPushButton *m_open;
};

} // namespace sourcelight::ui
