//! Markup as a tree, read strictly: what is not well formed fails the test that asked.

/// An element or the words between elements; comments are left out.
#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

/// An element with what it holds.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.get("class")
            .is_some_and(|classes| classes.split_ascii_whitespace().any(|it| it == class))
    }

    /// All elements inside, in the order of the text.
    pub fn inside(&self) -> Vec<&Element> {
        let mut found = Vec::new();
        for child in &self.children {
            if let Node::Element(element) = child {
                found.push(element);
                found.extend(element.inside());
            }
        }
        found
    }

    /// All elements inside of this name.
    pub fn all(&self, name: &str) -> Vec<&Element> {
        self.inside().into_iter().filter(|element| element.name == name).collect()
    }

    /// All elements inside of this class.
    pub fn classed(&self, class: &str) -> Vec<&Element> {
        self.inside().into_iter().filter(|element| element.has_class(class)).collect()
    }

    /// The element inside with this id.
    pub fn by_id(&self, id: &str) -> Option<&Element> {
        self.inside().into_iter().find(|element| element.get("id") == Some(id))
    }

    /// All the words inside.
    pub fn text(&self) -> String {
        self.text_without(&|_| false)
    }

    /// The words inside, without those of elements that are left out.
    pub fn text_without(&self, left_out: &impl Fn(&Element) -> bool) -> String {
        let words = self.children.iter().map(|child| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) if left_out(element) => String::new(),
            Node::Element(element) => element.text_without(left_out),
        });
        words.collect()
    }
}

/// Elements that hold nothing and are not closed.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// Elements whose content is no markup.
const RAW: [&str; 2] = ["script", "style"];

/// Reads markup into an element without a name.
#[track_caller]
pub fn parse(markup: &str) -> Element {
    let mut open = vec![element("")];
    let mut rest = markup;
    while !rest.is_empty() {
        let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if !text.is_empty() {
            push(&mut open, Node::Text(unescape(text)));
        }
        rest = tag;
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").expect("a comment ends").1;
        } else if let Some(end) = rest.strip_prefix("</") {
            let (name, after) = end.split_once('>').expect("a tag ends");
            let closed = open.pop().expect("an element is open");
            assert_eq!(closed.name, name, "elements close in order");
            push(&mut open, Node::Element(closed));
            rest = after;
        } else if !rest.is_empty() {
            rest = start_tag(rest, &mut open);
        }
    }
    let document = open.pop().expect("the document");
    assert!(open.is_empty(), "<{}> is not closed", document.name);
    document
}

fn element(name: &str) -> Element {
    Element { name: name.to_owned(), attributes: vec![], children: vec![] }
}

fn push(open: &mut [Element], node: Node) {
    open.last_mut().expect("an element is open").children.push(node);
}

/// Reads a tag that begins at `markup`, with the content of a script or style; gives what follows.
fn start_tag<'a>(markup: &'a str, open: &mut Vec<Element>) -> &'a str {
    let name_end = markup.find([' ', '\n', '>']).expect("a tag ends");
    let name = &markup[1..name_end];
    let mut tag = element(name);
    let mut rest = &markup[name_end..];
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let (attribute, after) = rest.split_at(rest.find([' ', '=', '>']).expect("a tag ends"));
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').expect("a value ends"),
            None => ("", after),
        };
        assert!(
            !attribute.is_empty() && tag.get(attribute).is_none(),
            "{attribute:?} twice in {name}"
        );
        tag.attributes.push((attribute.to_owned(), unescape(value)));
        rest = after;
    }
    if name == "!doctype" {
        return rest;
    }
    if RAW.contains(&name) {
        let (raw, after) = rest.split_once(&format!("</{name}>")).expect("a script ends");
        tag.children.push(Node::Text(raw.to_owned()));
        push(open, Node::Element(tag));
        return after;
    }
    if VOID.contains(&name) {
        push(open, Node::Element(tag));
    } else {
        open.push(tag);
    }
    rest
}

/// Only the references that are written here; a stray `&` is a mistake.
fn unescape(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (reference, rest) = piece.split_once(';').expect("a reference ends");
        plain.push(match reference {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" | "#x27" => '\'',
            _ => panic!("&{reference}; is not written here"),
        });
        plain.push_str(rest);
    }
    plain
}
