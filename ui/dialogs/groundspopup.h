// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/grounds.h"

#include <QDialog>

class QVBoxLayout;

namespace sourcelight::ui
{

/// Says why an annotation is where it is. Opens beside it, takes the keyboard, and closes with Escape or a click
/// elsewhere.
class GroundsPopup : public QDialog
{
    Q_OBJECT

public:
    GroundsPopup(const Grounds &grounds, QWidget *parent);

    /// Opens below the rectangle @p place of the screen, or above it where there is no room.
    void popupAt(const QRect &place);

private:
    void addLine(const QString &text, const QString &style);
    void addList(const QString &heading, const QStringList &lines);

    QVBoxLayout *m_rows;
    QStringList m_text; ///< all of it, for a screen reader
};

} // namespace sourcelight::ui
