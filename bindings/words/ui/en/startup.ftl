### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = Your journal cannot be opened

# Why: the key does not fit.
startup-wrong-key = The key on this phone does not fit what is stored here. Nothing was changed, and nothing was deleted.

# Why: a newer version of the app has been here.
startup-too-new = A newer Fresh Legs has written what is stored here. Update the app, and everything is there again.

# Why: the phone is full.
startup-full = There is no room left on this phone. Make some room and try again.

# Why: anything else.
startup-failed = What is stored on this phone cannot be read right now. Nothing was deleted.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Begin anew with a backup

# What that does, asked before it is done.
startup-begin-anew-text = What is stored here is set aside and kept. The app begins empty, and you can restore a backup in its settings.

# Button of that question: does it.
startup-begin-anew-yes = Set aside and begin
