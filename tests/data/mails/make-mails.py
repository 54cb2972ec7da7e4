# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves the samples as e-mails: plain text in quoted-printable, and HTML alone in base64. Run from this folder."""
import html, pathlib, re
from email.message import EmailMessage
from email.policy import SMTP

samples = pathlib.Path("../../../resources/samples")


def page(blocks):
    lines = []
    for block in blocks:
        text = html.escape(" ".join(block.lstrip("#> ").split()))
        if block.startswith("- "):
            lines.append("<ul>" + "".join(f"<li>{html.escape(line[2:])}</li>" for line in block.splitlines()) + "</ul>")
        elif block.startswith("> "):
            lines.append(f"<blockquote><p>{text}</p></blockquote>")
        elif block.startswith("## "):
            lines.append(f"<h2>{text}</h2>")
        else:
            lines.append(f"<p>{text}</p>")
    return "<html><body>" + "\n".join(lines) + "</body></html>"


for sample in sorted(samples.iterdir()):
    title, text = sample.read_text().split("\n", 1)
    blocks = re.split(r"\n\n+", text.strip())
    for kind in ("plain", "html"):
        mail = EmailMessage(policy=SMTP)
        mail["From"] = "Lantern Wire <desk@lantern.example>"
        mail["To"] = "reader@lantern.example"
        mail["Subject"] = title.lstrip("# ")
        mail["Date"] = "Fri, 15 Mar 2024 08:00:00 +0000"
        if kind == "plain":
            mail.set_content(re.sub(r"(?m)^## ", "", text.lstrip()), cte="quoted-printable")
        else:
            mail.set_content(page(blocks), subtype="html", cte="base64")
        pathlib.Path(f"{sample.stem}.{kind}.eml").write_bytes(mail.as_bytes())
