//! Tables of Markdown as the pages' own are: headings with a scope, cells that name their column on a phone.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::escape;

/// The table at hand.
#[derive(Default)]
pub struct Tables {
    heads: Vec<String>,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl Tables {
    /// The event, those of tables as the HTML that they are here. A style in an attribute, which is how alignment is
    /// usually written, is what the content security policy of the pages forbids.
    pub fn taken<'e>(&mut self, event: Event<'e>) -> Event<'e> {
        let html = match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments = alignments;
                self.heads.clear();
                "<table class=\"cards\">".to_owned()
            }
            Event::Start(Tag::TableHead) => {
                self.in_head = true;
                self.column = 0;
                "<thead><tr>".to_owned()
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                "</tr></thead><tbody>\n".to_owned()
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            Event::Start(Tag::TableCell) => self.cell(),
            Event::End(TagEnd::TableCell) => {
                self.column += 1;
                if self.in_head { "</th>" } else { "</td>" }.to_owned()
            }
            Event::End(TagEnd::Table) => "</tbody></table>\n".to_owned(),
            other => {
                if let (true, Event::Text(words) | Event::Code(words)) = (self.in_head, &other)
                    && let Some(head) = self.heads.last_mut()
                {
                    head.push_str(words);
                }
                return other;
            }
        };
        Event::Html(html.into())
    }

    fn cell(&mut self) -> String {
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"centre\"",
            _ => "",
        };
        if self.in_head {
            self.heads.push(String::new());
            return format!("<th scope=\"col\"{class}>");
        }
        match self.heads.get(self.column).filter(|head| !head.is_empty()) {
            Some(head) => format!("<td data-label=\"{}\"{class}>", escape(head)),
            None => format!("<td{class}>"),
        }
    }
}
