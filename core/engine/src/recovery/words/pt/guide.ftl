### The guide: a page for each topic, each under 100 words.
